import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::dictionary-item.dictionary-item');
