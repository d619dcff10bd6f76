import type { Browser, Page } from 'playwright-core';
import { as } from './harness/api';
import { launch, shoot } from './harness/browser';
import { loggedIn } from './harness/login';
import {
  create,
  CUSTOMER,
  customerData,
  fresh,
  listAt,
  OPPORTUNITY,
  recordAt,
  staffOf,
} from './harness/records';
import { BOTH, speaking } from './harness/words';
import { StepDialog } from './pages/step-dialog';

const head = (page: Page) => page.getByTestId('crm-record-head');

describe.each(BOTH)('an opportunity: %s', (language) => {
  const speech = speaking(language);
  const { word } = speech;
  const status = (value: string) => speech.value(OPPORTUNITY, 'status', value);
  const save = (page: Page) => page.getByRole('button', { name: speech.text(['保存', 'Save']), exact: true });
  const name = fresh('北京步行测试有限公司');
  let browser: Browser;
  let documentId = '';

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  test('is recorded by an account manager, and waits for somebody', async () => {
    const page = await loggedIn(browser, 'xiaoming', language);
    await page.goto(`${listAt(OPPORTUNITY)}/create`);
    await page.locator('input[name=customerName]').fill(name);
    await page.locator('input[name=successRate]').fill('60');
    await page.locator('input[name=summary]').fill('笔记本电脑三十台');
    await page.locator('input[name=contactName]').fill('林静');
    await page.locator('input[name=contactPhone]').fill('13800138000');
    await page.locator('textarea[name=description]').fill('客户计划更换办公设备。');
    await shoot(page, `opportunity-new-${language}`);
    await save(page).click();
    await page
      .locator('[data-sonner-toast]')
      .filter({ hasText: word('created') })
      .waitFor();
    await head(page).getByText(status('unassigned'), { exact: true }).waitFor();
    documentId = new URL(page.url()).pathname.split('/').pop() as string;
    expect(documentId).toMatch(/^[a-z0-9]{24}$/);
    await page.context().close();
  });

  test('is assigned by the sales manager, who sees region, industry and open work of each', async () => {
    const page = await loggedIn(browser, 'salesManager', language);
    await page
      .locator('nav')
      .getByRole('link', { name: word('menu.opportunities'), exact: true })
      .click();
    await page.getByRole('gridcell', { name, exact: true }).click();
    const assign = new StepDialog(page, speech, OPPORTUNITY, 'assign');
    await assign.open(head(page));
    const row = assign.box.getByRole('row').filter({ hasText: '小明' });
    await row.getByText(speech.text(['北京', 'Beijing']), { exact: true }).waitFor();
    await row.getByText(speech.text(['信息技术', 'Information technology']), { exact: true }).waitFor();
    expect(await row.innerText()).toMatch(/\d+\s+\d+\s+\d+\s*$/);
    const heads = await assign.box.getByRole('columnheader').allInnerTexts();
    for (const it of ['name', 'region', 'industry', 'openOpportunities', 'openRequests'])
      expect(heads.map((text) => text.toLowerCase())).toContain(word(`staff.${it}`).toLowerCase());
    await assign.choose('小明');
    await shoot(page, `opportunity-assign-${language}`);
    await assign.sendAndClose();
    await head(page).getByText(status('assigned'), { exact: true }).waitFor();
    await page.context().close();
  });

  test('is planned, won, and leads to the customer, who says what he lacks', async () => {
    const page = await loggedIn(browser, 'xiaoming', language);
    await page.goto(recordAt(OPPORTUNITY, documentId));
    const plan = page.getByTestId('crm-plan');
    await plan.getByRole('button', { name: word('plan.add'), exact: true }).click();
    await plan.locator('textarea[name=crm-plan-todo]').fill('上门演示样机');
    await plan.getByRole('button', { name: word('save'), exact: true }).click();
    const item = plan.getByRole('listitem').filter({ hasText: '上门演示样机' });
    await item.getByRole('button', { name: word('plan.writeResult'), exact: true }).click();
    await plan.locator('textarea[name=crm-plan-result]').fill('客户满意，准备签约');
    await plan.getByRole('button', { name: word('save'), exact: true }).click();
    const done = plan.locator('li[data-state=done]').filter({ hasText: '上门演示样机' });
    await done.getByText('客户满意，准备签约', { exact: true }).waitFor();
    expect(await plan.locator('textarea').count()).toBe(0);
    await shoot(page, `opportunity-plan-${language}`);

    const win = new StepDialog(page, speech, OPPORTUNITY, 'win');
    await win.open(head(page));
    await win.send();
    await win.box.getByText(word('won.added'), { exact: true }).waitFor();
    await win.box.getByText(speech.field('api::customer.customer', 'bankAccount')).waitFor();
    await shoot(page, `opportunity-won-${language}`);
    await win.box.getByRole('button', { name: word('won.open'), exact: true }).click();
    await page.waitForURL(/\/plugins\/crm\/customers\/[a-z0-9]{24}/);
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    const missing = await page.getByTestId('crm-missing').innerText();
    for (const field of ['region', 'address', 'bankAccount'])
      expect(missing).toContain(speech.field('api::customer.customer', field));
    await page.getByTestId('crm-tab-contacts').getByText('林静', { exact: true }).waitFor();
    await shoot(page, `opportunity-customer-${language}`);

    await page.goto(recordAt(OPPORTUNITY, documentId));
    await head(page)
      .getByText(word('readonly', { status: status('won') }), { exact: true })
      .waitFor();
    await head(page).getByText(status('won'), { exact: true }).waitFor();
    await page.context().close();
  });

  test('of a customer who is there already is won for that customer, who is found by a part of the name', async () => {
    const serial = fresh('');
    const known = `沈阳步行老客户有限公司${serial}`;
    const customer = await create('xiaoming', CUSTOMER, {
      ...customerData(known),
      manager: { connect: [{ documentId: await staffOf('xiaoming') }] },
    });
    const again = await create('xiaoming', OPPORTUNITY, {
      customerName: `沈阳步行老客户${serial}`,
      successRate: 80,
      summary: '追加笔记本电脑十台',
      contactName: '林静',
      contactPhone: '13800138000',
      description: '老客户追加采购。',
    });
    const assignee = await staffOf('xiaoming');
    await as('salesManager', 'POST', `/crm/opportunities/${again}/assign`, { data: { assignee } });

    const page = await loggedIn(browser, 'xiaoming', language);
    await page.goto(recordAt(OPPORTUNITY, again));
    const win = new StepDialog(page, speech, OPPORTUNITY, 'win');
    await win.open(head(page));
    await shoot(page, `opportunity-win-${language}`);
    const chooser = win.box.getByRole('combobox');
    await chooser.fill('没有叫这个名字的客户');
    await page
      .getByText(word('record.notFound', { search: '没有叫这个名字的客户' }), { exact: true })
      .waitFor();
    await shoot(page, `opportunity-win-nobody-${language}`);
    await chooser.fill(serial);
    const option = page.getByRole('option').filter({ hasText: known });
    await option.waitFor();
    await shoot(page, `opportunity-win-search-${language}`);
    await option.click();
    expect(await chooser.inputValue()).toContain(known);
    await shoot(page, `opportunity-win-chosen-${language}`);
    await win.send();
    await win.box.getByText(word('won.linked'), { exact: true }).waitFor();
    await shoot(page, `opportunity-won-linked-${language}`);
    await win.box.getByRole('button', { name: word('won.open'), exact: true }).click();
    await page.waitForURL(new RegExp(`/plugins/crm/customers/${customer}`));
    await page.getByRole('heading', { level: 1, name: known, exact: true }).waitFor();
    await page.getByTestId('crm-tab-contacts').getByText('林静', { exact: true }).waitFor();
    await page.context().close();
  });

  test('that comes to nothing is stopped with a reason, and can only be read from then on', async () => {
    const stopped = await create('xiaoming', OPPORTUNITY, {
      customerName: fresh('天津步行停止有限公司'),
      successRate: 10,
      summary: '电视机两台',
      description: '客户仍在比较。',
    });
    const assignee = await staffOf('xiaoming');
    await as('salesManager', 'POST', `/crm/opportunities/${stopped}/assign`, { data: { assignee } });
    const page = await loggedIn(browser, 'xiaoming', language);
    await page.goto(recordAt(OPPORTUNITY, stopped));
    const stop = new StepDialog(page, speech, OPPORTUNITY, 'stop');
    await stop.open(head(page));
    await stop.send();
    await stop.box.getByText(word('required'), { exact: true }).waitFor();
    await stop.write('reason', '客户已选择其他供应商');
    await stop.sendAndClose();
    await head(page).getByText(status('lost'), { exact: true }).waitFor();
    await head(page)
      .getByText(word('readonly', { status: status('lost') }), { exact: true })
      .waitFor();
    expect(await page.locator('input[name=summary]').isDisabled()).toBe(true);
    await save(page).waitFor({ state: 'hidden' });
    expect(await head(page).getByRole('button').count()).toBe(0);
    expect(
      await page
        .getByTestId('crm-plan')
        .getByRole('button', { name: word('plan.add') })
        .count(),
    ).toBe(0);
    await shoot(page, `opportunity-stopped-${language}`);
    await page.context().close();
  });
});
