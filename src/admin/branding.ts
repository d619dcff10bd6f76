import { say } from '../labels';
import type { Text } from '../labels';
import { panelLanguage } from './language';
import logo from './extensions/logo.svg';

/** The name of the product, as title bars and the login page bear it. */
export const PRODUCT: Text = ['客户关系 Kehu', 'Kehu CRM'];

export { logo };

/** Strapi ends every page title with its own name; the title is ours. */
const ownTitle = (title: string) => title.replace(/^Strapi Admin$|Strapi$/, say(PRODUCT, panelLanguage()));

/** Makes every title that the panel sets bear the name of the product. */
export const nameTheWindow = () => {
  const native = Object.getOwnPropertyDescriptor(Document.prototype, 'title');
  if (!native?.get || !native.set) return;
  const { get, set } = native;
  Object.defineProperty(document, 'title', {
    configurable: true,
    get: () => get.call(document) as string,
    set: (title: string) => set.call(document, ownTitle(String(title))),
  });
  document.title = say(PRODUCT, panelLanguage());
};

/** The icon of the browser's tab. */
export const setFavicon = () => {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="icon"]') ?? document.createElement('link');
  link.rel = 'icon';
  link.type = 'image/svg+xml';
  link.href = logo;
  document.head.append(link);
};
