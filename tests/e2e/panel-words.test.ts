import type { Browser, Page } from 'playwright-core';
import { launch, shoot, visitor } from './harness/browser';
import { latinTexts } from './harness/latin';
import { loggedIn } from './harness/login';
import type { Person } from './harness/people';
import { LoginPage } from './pages/login-page';

const TYPES = '/admin/content-manager/collection-types';
const EVERYBODYS = [
  '/admin/',
  `${TYPES}/api::opportunity.opportunity`,
  `${TYPES}/api::customer.customer`,
  `${TYPES}/api::contact.contact`,
  `${TYPES}/api::activity.activity`,
  `${TYPES}/api::churn-case.churn-case`,
  `${TYPES}/api::service-request.service-request`,
  '/admin/me',
];
const ADMINISTRATORS = [
  `${TYPES}/api::audit-event.audit-event`,
  `${TYPES}/api::staff-member.staff-member`,
  `${TYPES}/api::opportunity.opportunity/configurations/list`,
  `${TYPES}/api::opportunity.opportunity/configurations/edit`,
  '/admin/plugins/upload',
  '/admin/settings/application-infos',
  '/admin/settings/roles',
  '/admin/settings/roles/1',
  '/admin/settings/users',
  '/admin/settings/api-tokens/create',
  '/admin/settings/admin-tokens/create',
  '/admin/settings/transfer-tokens',
  '/admin/settings/webhooks',
  '/admin/settings/list-plugins',
];

/** What stands on these pages as it was stored, and not as the panel's words: a picture's file name, a size. */
const AS_STORED = [/logo\.png/g, /\d+KB/g];

const settled = async (page: Page) => {
  await page.waitForLoadState('networkidle');
  await page.locator('h1:visible, h2:visible').first().waitFor();
};

describe('the panel in Chinese has no English left in it', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  it('before anybody has logged in', async () => {
    const page = await visitor(browser, 'zh-Hans');
    await new LoginPage(page).open();
    expect(await latinTexts(page)).toEqual([]);
    expect(await page.title()).toBe('客户关系 Kehu');
    await new LoginPage(page).submit('nobody@kehu.example', 'wrong');
    await page.getByRole('alert').filter({ hasText: '电子邮件或密码不正确' }).waitFor();
    expect(await latinTexts(page)).toEqual([]);
    await page.context().close();
  });

  it.each<[Person, string[]]>([
    ['xiaoming', EVERYBODYS],
    ['salesManager', EVERYBODYS],
    ['superAdmin', [...EVERYBODYS, ...ADMINISTRATORS]],
  ])('for %s', async (person, addresses) => {
    const page = await loggedIn(browser, person, 'zh-Hans');
    const found: Record<string, unknown> = {};
    for (const address of addresses) {
      await page.goto(address);
      await settled(page);
      const latin = await latinTexts(page, AS_STORED);
      if (latin.length > 0) {
        found[address] = latin;
        await shoot(page, `latin-${person}-${address.replace(/\W+/g, '-')}`);
      }
    }
    expect(found).toEqual({});
    await page.context().close();
  });

  it('in the filters, with the words of the type', async () => {
    const page = await loggedIn(browser, 'salesManager', 'zh-Hans');
    await page.goto(`${TYPES}/api::opportunity.opportunity`);
    await settled(page);
    await page.getByRole('button', { name: '筛选', exact: true }).click();
    await page.getByRole('combobox').first().click();
    await page.getByRole('option', { name: '状态', exact: true }).click();
    await page.getByRole('combobox').nth(2).click();
    const options = await page.getByRole('option').allInnerTexts();
    expect(options).toEqual(['未指派', '已指派', '开发成功', '开发失败']);
    expect(await latinTexts(page)).toEqual([]);
    await page.context().close();
  });
});
