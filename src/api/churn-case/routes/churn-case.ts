import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::churn-case.churn-case');
