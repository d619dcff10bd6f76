import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::plan-item.plan-item');
