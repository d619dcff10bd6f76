import type { Browser } from 'playwright-core';
import { launch, shoot } from './harness/browser';
import { loggedIn } from './harness/login';
import type { Person } from './harness/people';

/** What stands on the desk of each role, by its first part. */
const DESKS: [Person, string, string][] = [
  ['salesManager', '待指派的销售机会', 'Opportunities to assign'],
  ['xiaoming', '到期的开发计划', 'Plan items due'],
  ['executive', '经营概况', 'The company at a glance'],
  ['systemAdmin', '系统维护', 'Administration'],
];

describe('the desk of each role', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  describe.each(['zh-Hans', 'en'] as const)('%s', (language) => {
    it.each(DESKS)('%s', async (who, zhHans, en) => {
      const page = await loggedIn(browser, who, language);
      const title = language === 'en' ? en : zhHans;
      const part = page.getByRole('region', { name: title });
      await part.waitFor();
      await shoot(page, `desk-${who}-${language}`);
      await part.getByRole('link').last().click();
      await page.waitForURL(/\/content-manager\/collection-types\/api::/);
      await page.context().close();
    });
  });
});
