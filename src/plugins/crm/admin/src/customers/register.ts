import type { StrapiApp } from '@strapi/strapi/admin';
import { Play, PriceTag, Stack } from '@strapi/icons';
import type { ComponentType, ElementType } from 'react';
import { CUSTOMER_PAGE } from './paths';
import { ArchivedLink } from './page/ArchivedLink';
import { customerWords, type CustomerWord } from './words';

type Loads = () => Promise<{ default: ComponentType }>;

const label = (word: CustomerWord) => ({
  id: `crm.customers.${word}`,
  defaultMessage: customerWords[word][1],
});

const holding = (action: string) => [{ action, subject: null }] as never;

interface MenuPage {
  to: string;
  icon: ElementType;
  word: CustomerWord;
  permission: string;
  position: number;
  Component: Loads;
}

/** Pages with a link in the main menu, for those who hold the right. */
const MENU: readonly MenuPage[] = [
  {
    to: 'plugins/crm/products',
    icon: PriceTag,
    word: 'menu.products',
    permission: 'plugin::crm.sales.products',
    position: 1.61,
    Component: () => import('./sales/ProductsPage'),
  },
  {
    to: 'plugins/crm/stock',
    icon: Stack,
    word: 'menu.stock',
    permission: 'plugin::crm.sales.stock',
    position: 1.62,
    Component: () => import('./sales/StockPage'),
  },
  {
    to: 'plugins/crm/churn-runs',
    icon: Play,
    word: 'menu.runs',
    permission: 'plugin::crm.job.churn',
    position: 1.95,
    Component: () => import('./jobs/ChurnRunsPage'),
  },
];

/** Pages that one comes to from other pages. */
const PAGES: readonly { path: string; load: Loads }[] = [
  { path: CUSTOMER_PAGE, load: () => import('./page/CustomerPage') },
  { path: 'plugins/crm/archived-customers', load: () => import('./page/ArchivedPage') },
];

/** The pages around customers; for the plugin's `register`. */
export const registerCustomerPages = (app: StrapiApp): void => {
  for (const { to, icon, word, permission, position, Component } of MENU) {
    app.addMenuLink({
      to,
      icon,
      position,
      intlLabel: label(word),
      permissions: holding(permission),
      Component,
    });
  }
  app.router.addRoute(
    PAGES.map(({ path, load }) => ({
      path,
      lazy: async () => ({ Component: (await load()).default }),
    })) as never,
  );
  app.addSettingsLink('global', {
    id: 'crm-sales-system',
    to: 'crm-sales-system',
    intlLabel: label('health.title'),
    permissions: holding('plugin::crm.sales.health'),
    Component: () => import('./sales/HealthPage'),
  } as never);
};

/** What stands on the content manager's own pages; for the plugin's `bootstrap`. */
export const extendCustomerList = ({ getPlugin }: Pick<StrapiApp, 'getPlugin'>): void => {
  getPlugin('content-manager').injectComponent('listView', 'actions', {
    name: 'crm-archived-customers',
    Component: ArchivedLink,
  });
};
