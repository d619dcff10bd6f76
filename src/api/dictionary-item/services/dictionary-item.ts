import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::dictionary-item.dictionary-item');
