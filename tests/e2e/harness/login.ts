import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../../src/labels/text';
import { LoginPage } from '../pages/login-page';
import { as } from './api';
import { visitor } from './browser';
import { PASSWORD, PEOPLE, type Person } from './people';

/** Logs in through the form, with the language chosen in the person's profile. Resolves on the home page. */
export const login = async (page: Page, who: Person, language: Language): Promise<void> => {
  await as(who, 'PUT', '/admin/users/me', { preferedLanguage: language });
  const form = new LoginPage(page);
  await form.open();
  await form.submit(PEOPLE[who], PASSWORD);
  await page.locator('nav').first().waitFor();
};

/** A new visitor who has logged in. */
export const loggedIn = async (browser: Browser, who: Person, language: Language): Promise<Page> => {
  const page = await visitor(browser, language);
  await login(page, who, language);
  return page;
};
