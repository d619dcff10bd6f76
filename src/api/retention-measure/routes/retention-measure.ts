import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::retention-measure.retention-measure');
