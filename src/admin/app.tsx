import type { StrapiApp } from '@strapi/strapi/admin';
import { LANGUAGES } from '../labels';
import { logo, nameTheWindow, setFavicon } from './branding';
import { showListsInWords } from './list-cells';
import { askInPanelLanguage, chooseLanguage } from './language';
import { showMenuWords } from './menu-words';
import { quietBrowser, quietPanel } from './quiet';
import { hideEmptySettings } from './settings-link';
import { receivedWords } from './received/middleware';
import { darkTheme, lightTheme } from './theme';
import { messagesOf } from './translations';
import { wrapContentManager } from './wrap-content-manager';

// Before the panel reads the language and asks the server for anything.
chooseLanguage();
askInPanelLanguage();
nameTheWindow();
setFavicon();
quietBrowser();
showMenuWords();

export default {
  config: {
    locales: ['zh-Hans'],
    translations: Object.fromEntries(LANGUAGES.map((it) => [it, messagesOf(it)])),
    auth: { logo },
    menu: { logo },
    theme: { light: lightTheme, dark: darkTheme },
    notifications: { releases: false },
    tutorials: false,
  },
  register(app: StrapiApp) {
    quietPanel(app);
    hideEmptySettings(app);
    wrapContentManager(app);
    app.addMiddlewares([receivedWords as never]);
  },
  bootstrap(app: StrapiApp) {
    showListsInWords(app);
  },
};
