import type { StrapiApp } from '@strapi/strapi/admin';
import { Archive } from '@strapi/icons';
import { SERVICE_REQUEST } from '../nouns';
import { serviceWords } from './words';

/** The archive of service requests, for whoever may read them; for the plugin's `register`. */
export const registerServicePages = (app: StrapiApp): void => {
  app.addMenuLink({
    to: 'plugins/crm/service-archive',
    icon: Archive,
    position: 1.605,
    intlLabel: { id: 'crm.service.archive.menu', defaultMessage: serviceWords['archive.menu'][1] },
    permissions: [{ action: 'plugin::content-manager.explorer.read', subject: SERVICE_REQUEST }] as never,
    Component: () => import('./ArchivePage'),
  });
};
