import type { StrapiApp } from '@strapi/strapi/admin';
import { Book } from '@strapi/icons';
import { DICTIONARY_RIGHTS } from './rights';
import { dictionaryPageWords } from './words';

/** The dictionary's page, for its administrators; for the plugin's `register`. */
export const registerDictionaryPage = (app: StrapiApp): void => {
  app.addMenuLink({
    to: 'plugins/crm/dictionary',
    icon: Book,
    position: 1.7,
    intlLabel: { id: 'crm.dictionaryPage.menu', defaultMessage: dictionaryPageWords.menu[1] },
    permissions: DICTIONARY_RIGHTS as never,
    Component: () => import('./DictionaryPage'),
  });
};
