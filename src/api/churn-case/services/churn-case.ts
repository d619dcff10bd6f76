import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::churn-case.churn-case');
