import type { Browser } from 'playwright-core';
import { launch, shoot, visibleText, visitor } from './harness/browser';
import { login } from './harness/login';
import { speaking } from './harness/words';
import { LoginPage } from './pages/login-page';

describe('logging in', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  it.each([
    ['zh-Hans', '登录', '密码'],
    ['en', 'Login', 'Password'],
  ] as const)('shows the form in the language of the browser: %s', async (language, button, label) => {
    const page = await visitor(browser, language);
    await new LoginPage(page).open();
    const text = await visibleText(page);
    expect(text).toContain(button);
    expect(text).toContain(label);
    await shoot(page, `login-${language}`);
    await page.context().close();
  });

  it.each([
    ['zh-Hans', '到期的开发计划'],
    ['en', 'Plan items due'],
  ] as const)('lets an account manager in, to his own work: %s', async (language, desk) => {
    const page = await visitor(browser, language);
    await login(page, 'xiaoming', language);
    expect(page.url()).not.toContain('/auth/');
    // His own desk, and a menu that says in words where his work is.
    await page.getByRole('heading', { level: 1, name: '小明' }).waitFor();
    await page.getByRole('region', { name: desk, exact: true }).waitFor();
    const { word } = speaking(language);
    const menu = page.locator('nav').first();
    for (const noun of ['opportunities', 'customers', 'churn-cases', 'service-requests'])
      await menu.getByText(word(`menu.${noun}`), { exact: true }).waitFor();
    // The list of staff is for who keeps it, the trail for who watches over it.
    for (const noun of ['staff-members', 'audit-events', 'others'])
      expect(await menu.getByText(word(`menu.${noun}`), { exact: true }).count()).toBe(0);
    // Nothing stands between the menu and the list: the content manager's own navigation would say the same again.
    await menu.getByText(word('menu.customers'), { exact: true }).click();
    await page.getByRole('grid').waitFor();
    const records = language === 'en' ? 'Records' : '业务数据';
    expect(await page.getByRole('navigation', { name: records, exact: true }).count()).toBe(0);
    await page.goBack();
    await page.getByRole('region', { name: desk, exact: true }).waitFor();
    await shoot(page, `home-xiaoming-${language}`);
    await page.context().close();
  });

  it.each([
    ['xiaoming', 0],
    ['salesManager', 0],
    ['executive', 0],
    ['systemAdmin', 1],
    ['superAdmin', 1],
  ] as const)('leads to the settings whoever has something to set: %s', async (who, links) => {
    const page = await visitor(browser, 'zh-Hans');
    await login(page, who, 'zh-Hans');
    const menu = page.locator('nav').first();
    await menu.getByRole('link', { name: '首页', exact: true }).waitFor();
    expect(await menu.getByRole('link', { name: '设置', exact: true }).count()).toBe(links);
    await shoot(page, `menu-${who}`);
    await page.context().close();
  });
});
