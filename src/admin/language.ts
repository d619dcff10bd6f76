import type { Language } from '../labels';
import { refusedIn } from './server-messages';

/** Where Strapi's panel keeps the language of this browser. */
const STORED_LANGUAGE = 'strapi-admin-language';

/** The language that the panel speaks now. */
export const panelLanguage = (): Language =>
  window.localStorage.getItem(STORED_LANGUAGE) === 'en' ? 'en' : 'zh-Hans';

/** The first of the browser's languages that the panel knows; Chinese where it knows none. */
export const languageOfBrowser = (languages: readonly string[]): Language => {
  const known = languages.map((it) => it.toLowerCase()).find((it) => /^(zh|en)\b/.test(it));
  return known?.startsWith('en') ? 'en' : 'zh-Hans';
};

/** Before anybody has logged in, the browser chooses; afterwards the profile does, which Strapi stores in its place. */
export const chooseLanguage = () => {
  if (!window.localStorage.getItem(STORED_LANGUAGE)) {
    window.localStorage.setItem(STORED_LANGUAGE, languageOfBrowser(navigator.languages));
  }
  document.documentElement.lang = panelLanguage();
};

/**
 * The server answers in the caller's `Accept-Language`, and the browser sends its own, which need not be the panel's.
 * Strapi's fetch client has no place for a default header, so the header is set where every request passes.
 */
export const askInPanelLanguage = () => {
  const plainFetch = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, window.location.href);
    if (url.origin !== window.location.origin) return plainFetch(input, init);
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    headers.set('Accept-Language', panelLanguage());
    return refusedIn(await plainFetch(input, { ...init, headers }), panelLanguage());
  };
};
