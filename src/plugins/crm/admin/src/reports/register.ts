import type { StrapiApp } from '@strapi/strapi/admin';
import { ChartPie } from '@strapi/icons';
import { say } from '../../../../../labels/text';
import { languageOf } from '../words/words';
import { reportWords } from './words';

const RIGHTS = ['contribution', 'composition', 'service', 'churn'].map((it) => `plugin::crm.report.${it}`);

/** The menu's link to the reports, for those who may read at least one. It stands behind the services. */
export const registerReports = (app: StrapiApp): void => {
  app.addMenuLink({
    to: 'plugins/crm/reports',
    icon: ChartPie,
    intlLabel: { id: 'crm.menu.reports', defaultMessage: reportWords.reports[1] },
    permissions: RIGHTS.map((action) => ({ action, subject: null })) as never,
    position: 1.65,
    Component: () => import('./ReportsPage'),
  });
};

/** The words that the menu itself looks up. */
export const reportMessages = (locale: string): Record<string, string> => ({
  'crm.menu.reports': say(reportWords.reports, languageOf(locale)),
});
