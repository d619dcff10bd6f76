import type { Core } from '@strapi/strapi';
import { closeBulk } from './bulk';
import { closeHomeCounts } from './home-counts';
import { closePickers } from './pickers';
import { closePopulate } from './populate';
import { closeQueries } from './checker';

/**
 * To be called in `register`. The stock content manager guards a record, not what can be learned of it by way of
 * another one (docs/adr on the panel's leaks). Each part touches one internal service of Strapi's and has its test.
 */
export const closeLeaks = (strapi: Core.Strapi): void => {
  closeQueries(strapi);
  closePopulate(strapi);
  closePickers(strapi);
  closeBulk(strapi);
  closeHomeCounts(strapi);
};
