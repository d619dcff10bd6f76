import type { Browser } from 'playwright-core';
import { as } from './harness/api';
import { launch, shoot } from './harness/browser';
import { loggedIn } from './harness/login';
import { create, CUSTOMER, find, fresh, SERVICE_REQUEST } from './harness/records';
import { BOTH, speaking } from './harness/words';

const PAGE = '/admin/plugins/crm/dictionary';

describe.each(BOTH)('the dictionary: %s', (language) => {
  const speech = speaking(language);
  const word = (key: string, params?: Record<string, string | number>) =>
    speech.word(`dictionaryPage.${key}`, params);
  const LEVELS = speech.text(['客户等级', 'Customer level']);
  const TYPES = speech.text(['服务类型', 'Service type']);
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  test('shows a locked item, and offers nothing to change it', async () => {
    const page = await loggedIn(browser, 'systemAdmin', language);
    await page.goto(PAGE);
    await page.getByRole('button', { name: new RegExp(`^${LEVELS}`) }).click();
    const table = page.getByTestId('crm-dictionary');
    await table.getByRole('heading', { name: LEVELS, exact: true }).waitFor();
    const row = table.getByRole('row').filter({ hasText: '重点开发客户' });
    await row.getByText(word('locked'), { exact: true }).waitFor();
    for (const verb of ['edit', 'retire', 'merge', 'remove'])
      expect(await row.getByRole('button', { name: word(verb), exact: true }).count()).toBe(0);
    await shoot(page, `dictionary-locked-${language}`);

    // An item that is open has them: that they are missing above says something.
    await page.getByRole('button', { name: new RegExp(`^${TYPES}`) }).click();
    const open = table.getByRole('row').filter({ hasText: '咨询' });
    await open.getByRole('button', { name: word('edit'), exact: true }).waitFor();

    const item = await find('systemAdmin', 'api::dictionary-item.dictionary-item', 'item', '重点开发客户');
    const path = `/content-manager/collection-types/api::dictionary-item.dictionary-item/${item.documentId}`;
    await expect(as('systemAdmin', 'PUT', path, { item: '别的' })).rejects.toThrow(/: 4\d\d /);
    await page.context().close();
  });

  test('merges an item into another: its records follow', async () => {
    const item = fresh('报修');
    const page = await loggedIn(browser, 'systemAdmin', language);
    await page.goto(PAGE);
    await page.getByRole('button', { name: new RegExp(`^${TYPES}`) }).click();
    const table = page.getByTestId('crm-dictionary');
    await table.getByRole('heading', { name: TYPES, exact: true }).waitFor();
    await table.getByRole('button', { name: word('add'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[name=crm-item-item]').fill(item);
    await dialog.getByRole('button', { name: speech.word('save'), exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    const row = table.getByRole('row').filter({ hasText: item });
    await row.waitFor();

    const customer = await find('xiaoming', CUSTOMER, 'name', '聪海信息科技有限公司');
    const request = await create('xiaoming', SERVICE_REQUEST, {
      type: item,
      summary: fresh('电视机报修'),
      customer: { connect: [{ documentId: customer.documentId }] },
      request: '电视机不能开机。',
    });
    await page.reload();
    await page.getByRole('button', { name: new RegExp(`^${TYPES}`) }).click();
    await row.getByRole('button', { name: word('merge'), exact: true }).click();
    await dialog
      .getByText(speech.text([`使用“${item}”的 1 条记录`, `The 1 record with “${item}”`]))
      .waitFor();
    await dialog.getByRole('combobox').click();
    await page.getByRole('option', { name: speech.text(['投诉', 'Complaint']), exact: true }).click();
    await shoot(page, `dictionary-merge-${language}`);
    await dialog.getByRole('button', { name: word('merge'), exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await row.waitFor({ state: 'detached' });
    const path = `/content-manager/collection-types/${SERVICE_REQUEST}/${request}`;
    const { data } = await as<{ data: { type: string } }>('xiaoming', 'GET', path);
    expect(data.type).toBe('投诉');
    await page.context().close();
  });
});
