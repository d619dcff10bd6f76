import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::retention-measure.retention-measure');
