import type { StrapiApp, RBACMiddleware } from '@strapi/strapi/admin';

/**
 * What the stock panel says about itself: news, offers, links to outside. Staff of a company have no use for it.
 * Most of it is switched off by configuration (config/admin.ts); the rest, which has no switch, here.
 */

/** The banner of the media library is dismissed by browser and instance; without telemetry the instance is nameless. */
const dismissBanner = () => {
  for (const instance of ['undefined', 'false']) {
    window.localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${instance}`, 'true');
  }
};

/** Links to the maker's site, and the offer of its newsletter where the first account is made. */
const HIDDEN = [
  'a[href*="://strapi.io"]',
  'a[href*=".strapi.io"]',
  'div:has(> div > label > a[href*="strapi.io/terms"])',
  'div:has(> div > button[name="news"])',
].join(',\n');

/** Messages that come close upon one another do not pile up: the newest is the one that is read. */
const ONE_MESSAGE = '[data-sonner-toast][data-front="false"] { visibility: hidden; }';

const hideLinksToOutside = () => {
  const style = document.createElement('style');
  style.textContent = `${HIDDEN} { display: none !important; }\n${ONE_MESSAGE}`;
  document.head.append(style);
};

/** The market place shows itself to whoever holds this permission, the super administrator first of all. */
const withoutMarketplace: RBACMiddleware = () => (next) => (permissions) =>
  next(permissions.filter((it) => it.action !== 'admin::marketplace.read'));

/** Widgets that tell of contents and drafts; the desk of the CRM stands in their place. */
const STOCK_WIDGETS = [
  'admin',
  'content-manager',
  'content-releases',
  'review-workflows',
  'upload',
  'strapi-cloud',
];

export const quietBrowser = () => {
  dismissBanner();
  hideLinksToOutside();
};

export const quietPanel = (app: StrapiApp) => {
  app.addRBACMiddleware(withoutMarketplace);
  app.widgets.register((widgets) => widgets.filter((it) => !STOCK_WIDGETS.includes(it.pluginId ?? '')));
};
