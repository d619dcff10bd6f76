import { readEnvironment } from '../src/environment/read';

/** The CRM's own part of the environment, parsed and checked once: `strapi.config.get('crm')`. */
export default () => readEnvironment(process.env);
