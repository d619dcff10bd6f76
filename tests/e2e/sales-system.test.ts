import type { Browser, Page } from 'playwright-core';
import { faultTexts, unavailableTexts } from '../../src/sales-system/faults';
import { launch, shoot } from './harness/browser';
import { loggedIn } from './harness/login';
import { CUSTOMER, find, fresh } from './harness/records';
import { healthOf, hold, restore, switchOff, switchOn } from './harness/sales-system';
import { BOTH, speaking } from './harness/words';
import { CustomerPage } from './pages/customer-page';

const SALES = ['products', 'stock'] as const;
/** Long enough for the pages' own next look; nobody clicks. */
const BY_ITSELF = { timeout: 60_000 };

describe.each(BOTH)('a sales system that is switched off in the middle: %s', (language) => {
  const speech = speaking(language);
  const word = (key: string, params?: Record<string, string | number>) =>
    speech.word(`customers.${key}`, params);
  const says = (page: Page, text: string) =>
    page.getByTestId('crm-unavailable').getByText(text, { exact: true });
  const tableOf = (page: Page, what: string) => page.getByTestId(`crm-${what}`).getByRole('table');
  let browser: Browser;
  let documentId: string;

  beforeAll(async () => {
    browser = await launch();
    ({ documentId } = await find('xiaoming', CUSTOMER, 'name', '聪海信息科技有限公司'));
  });

  afterAll(async () => {
    await browser.close();
    await restore(documentId);
  });

  test('is missed in its own places, is reported to the administrator, and comes back by itself', async () => {
    const page = await loggedIn(browser, 'xiaoming', language);
    const customer = new CustomerPage(page, speech);
    await customer.open(documentId, 'orders');
    await customer.orderButton('1343445').waitFor();
    await customer.lastOrder.waitFor();
    const manager = await loggedIn(browser, 'salesManager', language);
    const admin = await loggedIn(browser, 'systemAdmin', language);
    const lookups = [await page.context().newPage(), await page.context().newPage()];

    const off = Date.now();
    switchOff();
    const gone = speech.text(unavailableTexts.down);

    // The customer's page goes on without it: an activity is written meanwhile.
    const summary = fresh('电话沟通');
    await customer.addActivity({ place: '电话', summary, details: '客户询问发货时间。' });
    await customer.head.getByText(word('page.orderUnknown'), { exact: true }).waitFor();
    await customer.openTab('orders');
    await says(page, gone).waitFor();
    await shoot(page, `sales-off-orders-${language}`);
    for (const [index, what] of SALES.entries()) {
      await lookups[index].goto(`/admin/plugins/crm/${what}`);
      await says(lookups[index], gone).waitFor();
      await shoot(lookups[index], `sales-off-${what}-${language}`);
    }
    await manager.goto('/admin/plugins/crm/reports/contribution');
    await says(manager, gone).waitFor();
    await shoot(manager, `sales-off-contribution-${language}`);

    await admin.goto('/admin/settings/crm-sales-system');
    const health = admin.getByTestId('crm-sales-health');
    await health.getByText(word('health.failing'), { exact: true }).waitFor();
    await health.getByText(speech.text(faultTexts.down), { exact: true }).waitFor();
    const { since } = await healthOf();
    expect(Date.parse(since as string)).toBeGreaterThanOrEqual(off);
    const time = await admin.evaluate(
      ([locale, at]) =>
        new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(at)),
      [language, since as string],
    );
    await health.getByText(word('health.since', { time }), { exact: true }).waitFor();
    await shoot(admin, `sales-off-health-${language}`);

    switchOn();
    await customer.orderButton('1343445').waitFor(BY_ITSELF);
    await customer.lastOrder.waitFor(BY_ITSELF);
    await shoot(page, `sales-back-orders-${language}`);
    for (const [index, what] of SALES.entries()) await tableOf(lookups[index], what).waitFor(BY_ITSELF);
    await manager.getByRole('grid').waitFor(BY_ITSELF);
    await health.getByText(word('health.up'), { exact: true }).waitFor(BY_ITSELF);
    await shoot(admin, `sales-back-health-${language}`);
    await customer.openTab('activities');
    await customer.tab('activities').getByText(summary, { exact: true }).waitFor();
    for (const it of [page, manager, admin]) await it.context().close();
  });

  test('is waited for no longer than the time-out where it hangs, and the rest of the page is there', async () => {
    const page = await loggedIn(browser, 'xiaoming', language);
    const customer = new CustomerPage(page, speech);
    const lookup = await page.context().newPage();
    const release = hold();
    try {
      // It hangs until it is let go below: what is seen before that did not wait for it.
      await lookup.goto('/admin/plugins/crm/products');
      await says(lookup, speech.text(unavailableTexts.slow)).waitFor(BY_ITSELF);
      await shoot(lookup, `sales-hangs-products-${language}`);
      await customer.open(documentId);
      await customer.addButton('contacts').waitFor();
      await customer.head.getByText(word('page.orderUnknown'), { exact: true }).waitFor();
      await shoot(page, `sales-hangs-customer-${language}`);
    } finally {
      release();
    }
    await tableOf(lookup, 'products').waitFor(BY_ITSELF);
    await customer.lastOrder.waitFor(BY_ITSELF);
    await page.context().close();
  });
});
