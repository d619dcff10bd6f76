import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Language } from '../../../src/labels/text';

/** Chromium talks to nobody but the product under test. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const LOCALE: Record<Language, string> = { 'zh-Hans': 'zh-CN', en: 'en-US' };

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH, headless: true, args: FLAGS });

/**
 * For how long a screen is waited for, in milliseconds. It ends a walk that has gone wrong and slows none that goes
 * well: a machine that is busy with something else needs long for a panel that nothing is cached of.
 */
const PATIENCE = 60_000;

/** A page of a new visitor whose browser speaks the language, and who has asked for things not to move about. */
export const visitor = async (browser: Browser, language: Language): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: process.env.E2E_ADDRESS,
    locale: LOCALE[language],
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
};

/** Everything a person can read on the page now. */
export const visibleText = (page: Page): Promise<string> => page.locator('body').innerText();

/** A picture of the screen, for somebody to look at: tests/e2e/shots/<name>.png. */
export const shoot = async (page: Page, name: string): Promise<void> => {
  const folder = path.join(__dirname, '..', 'shots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
};
