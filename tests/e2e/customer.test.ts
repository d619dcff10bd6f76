import type { Browser } from 'playwright-core';
import { as } from './harness/api';
import { launch, shoot } from './harness/browser';
import { loggedIn } from './harness/login';
import type { Person } from './harness/people';
import { CHURN_CASE, CONTACT, CUSTOMER, find, fresh } from './harness/records';
import { BOTH, speaking } from './harness/words';
import { CustomerPage } from './pages/customer-page';
import { StepDialog } from './pages/step-dialog';

/** Customers whom the check finds, each for one language: the first walk leaves its own one lost. */
const LEAVING: Record<string, readonly [name: string, manager: Person]> = {
  'zh-Hans': ['北京白羽有限责任公司', 'xiaoming'],
  en: ['天津恒基精密仪器有限公司', 'wangcai'],
};

describe.each(BOTH)('a customer: %s', (language) => {
  const speech = speaking(language);
  const word = (key: string, params?: Record<string, string | number>) =>
    speech.word(`customers.${key}`, params);
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  test('is seen whole on one page, where a contact and an activity are added', async () => {
    const { documentId } = await find('xiaoming', CUSTOMER, 'name', '聪海信息科技有限公司');
    const page = await loggedIn(browser, 'xiaoming', language);
    const customer = new CustomerPage(page, speech);
    await customer.open(documentId);
    const { head } = customer;
    await head.getByText(speech.value(CUSTOMER, 'status', 'normal'), { exact: true }).waitFor();
    await head.getByText(speech.text(['战略合作伙伴', 'Strategic partner']), { exact: true }).waitFor();
    await head.getByText('小明', { exact: true }).waitFor();
    await customer.lastOrder.waitFor();
    await shoot(page, `customer-${language}`);

    const contact = fresh('白步行');
    await customer.addButton('contacts').click();
    const dialog = page.getByRole('dialog');
    const save = dialog.getByRole('button', { name: speech.word('save'), exact: true });
    await dialog.locator('[name=crm-name]').fill(contact);
    await dialog.getByRole('combobox').click();
    await page.getByRole('option', { name: speech.value(CONTACT, 'gender', 'female'), exact: true }).click();
    await dialog.locator('[name=crm-title]').fill('采购主任');
    await dialog.locator('[name=crm-officePhone]').fill('010-82015555');
    await save.click();
    await dialog.waitFor({ state: 'hidden' });
    await customer.tab('contacts').getByText(contact, { exact: true }).waitFor();

    await customer.addActivity({
      place: '客户会议室',
      summary: fresh('洽谈续约'),
      details: '客户同意明年续约。',
    });
    await shoot(page, `customer-activities-${language}`);
    await page.context().close();
  });

  test('has orders, one of them with its lines and its total; products and stock are looked up', async () => {
    const { documentId } = await find('xiaoming', CUSTOMER, 'name', '聪海信息科技有限公司');
    const page = await loggedIn(browser, 'xiaoming', language);
    const customer = new CustomerPage(page, speech);
    await customer.open(documentId, 'orders');
    await customer.orderButton('1343445').click();
    const order = page.getByTestId('crm-order');
    await order.getByRole('table').waitFor();
    const text = await order.innerText();
    expect(text).toContain('北京海淀区劳动路205号');
    expect(text.replaceAll(',', '')).toContain('55200.00');
    const lines = await order.getByRole('row').allInnerTexts();
    expect(lines).toHaveLength(3);
    expect(lines.join('\n').replaceAll(',', '')).toMatch(/10800\.00\s+21600\.00[^]*16800\.00\s+33600\.00/);
    await shoot(page, `customer-order-${language}`);

    for (const [what, field, value] of [
      ['products', 'name', '笔记本'],
      ['stock', 'product', '笔记本'],
    ] as const) {
      await page.goto(`/admin/plugins/crm/${what}`);
      const box = page.getByTestId(`crm-${what}`);
      await box.getByRole('table').waitFor();
      const all = await box.getByRole('row').count();
      await page.locator(`input[name=crm-${field}]`).fill(value);
      await page.getByRole('button', { name: word('sales.search'), exact: true }).click();
      const others = box.getByRole('row').filter({ hasNotText: value });
      // The line of headings alone is left.
      await others.nth(1).waitFor({ state: 'detached' });
      const found = await box.getByRole('row').count();
      expect(found).toBeGreaterThan(1);
      expect(found).toBeLessThan(all);
      await shoot(page, `${what}-${language}`);
    }
    await page.context().close();
  });

  test('who stops buying is found by the check, deferred twice and confirmed: lost, and only to be read', async () => {
    const [name, manager] = LEAVING[language];
    const admin = await loggedIn(browser, 'systemAdmin', language);
    await admin.goto('/admin/plugins/crm/churn-runs');
    const { meta } = await as<{ meta: { pagination: { total: number } } }>(
      'systemAdmin',
      'GET',
      '/crm/jobs/churn/runs',
    );
    const runs = admin.getByTestId('crm-churn-runs');
    await admin.getByRole('button', { name: word('runs.now'), exact: true }).click();
    const counted = { total: meta.pagination.total + 1, page: 1, pageCount: 1 };
    await runs.getByText(word('pager.of', counted), { exact: true }).waitFor();
    const run = runs.getByRole('row').nth(1);
    await run.getByText(word('runs.done'), { exact: true }).waitFor();
    const sentence = await run.innerText();
    expect(sentence).toMatch(new RegExp(speech.text(['检查 \\d+ 个客户', '\\d+ customers checked'])));
    expect(sentence).toContain('孙宁');
    await shoot(admin, `churn-run-${language}`);
    await admin.context().close();

    const { documentId } = await find(manager, CUSTOMER, 'name', name);
    const page = await loggedIn(browser, manager, language);
    const customer = new CustomerPage(page, speech);
    await customer.open(documentId, 'churn');
    const { head } = customer;
    await head.getByText(word('page.warning'), { exact: true }).waitFor();
    const churn = customer.tab('churn');
    for (const measure of ['电话回访，了解近期需求', '上门拜访并给出老客户优惠']) {
      const defer = new StepDialog(page, speech, CHURN_CASE, 'defer');
      await defer.open(churn);
      await defer.write('measure', measure);
      await defer.sendAndClose();
      await churn.getByText(measure, { exact: true }).waitFor();
    }
    await head.getByText(word('page.deferred'), { exact: true }).waitFor();
    await shoot(page, `churn-deferred-${language}`);
    const confirm = new StepDialog(page, speech, CHURN_CASE, 'confirm');
    await confirm.open(churn);
    await confirm.write('reason', '客户业务转型，不再采购');
    await confirm.sendAndClose();
    await head.getByText(speech.value(CUSTOMER, 'status', 'lost'), { exact: true }).waitFor();
    await head.getByText(word('page.lost'), { exact: true }).waitFor();
    await churn.getByText('客户业务转型，不再采购', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: word('page.edit'), exact: true }).count()).toBe(0);
    await shoot(page, `churn-lost-${language}`);
    await customer.openTab('contacts');
    expect(await customer.addButton('contacts').count()).toBe(0);
    await page.context().close();
  });
});
