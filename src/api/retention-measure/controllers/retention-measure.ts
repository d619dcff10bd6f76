import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::retention-measure.retention-measure');
