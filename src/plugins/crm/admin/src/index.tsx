import type { StrapiApp } from '@strapi/strapi/admin';
import { plainOperationsMiddleware } from './access/plain-operations';
import { recordStateMiddleware } from './access/record-state';
import { extendContentManager } from './content-manager';
import { extendCustomerList, registerCustomerPages } from './customers/register';
import { registerFields } from './fields/register';
import { BELOW_TYPE, HEAD_TYPE } from './fields/types';
import { registerMenu } from './menu/menu';
import { registerDesk } from './desk/register';
import { registerDictionaryPage } from './dictionary/register';
import { BelowField } from './record/BelowField';
import { HeadField } from './record/HeadField';
import { registerReports, reportMessages } from './reports/register';
import { frameContentManager } from './routes/frame';
import { registerServicePages } from './service/register';
import { messagesOf } from './translations/messages';

/** The panel of the CRM: the content manager's pages, made to speak of customers, opportunities and services. */
export default {
  register(app: StrapiApp) {
    registerFields(app);
    app.addFields([
      { type: HEAD_TYPE, Component: HeadField as never },
      { type: BELOW_TYPE, Component: BelowField as never },
    ]);
    app.addRBACMiddleware(plainOperationsMiddleware);
    app.addRBACMiddleware(recordStateMiddleware);
    frameContentManager(app);
    registerMenu(app);
    registerReports(app);
    registerDesk(app);
    registerCustomerPages(app);
    registerServicePages(app);
    registerDictionaryPage(app);
    app.registerPlugin({ id: 'crm', name: 'CRM' });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    extendContentManager(app);
    extendCustomerList(app);
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return locales.map((locale) => ({ locale, data: { ...messagesOf(locale), ...reportMessages(locale) } }));
  },
};
