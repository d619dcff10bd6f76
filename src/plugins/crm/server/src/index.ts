import type { Core } from '@strapi/strapi';
import { giveStatusBack } from './status-attribute';

/** The server part of the panel: the dictionary custom field, and the attribute `status` in the content manager. Routes come from src/doors, rules from the nouns. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.customFields.register({
      name: 'dictionary',
      plugin: 'crm',
      type: 'string',
      inputSize: { default: 6, isResizable: true },
    });
    giveStatusBack(strapi);
  },
};
