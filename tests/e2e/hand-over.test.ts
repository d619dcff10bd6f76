import type { Browser } from 'playwright-core';
import { customerData } from '../helpers/fixtures';
import { as } from './harness/api';
import { launch, shoot } from './harness/browser';
import { loggedIn } from './harness/login';
import { create, CUSTOMER, fresh, recordAt, staffOf } from './harness/records';
import { BOTH, speaking } from './harness/words';

/** A sales manager may write whose a customer is, and nothing else: the form sends the rest back as it was. */
describe.each(BOTH)('a customer who is handed over in the generated form: %s', (language) => {
  const speech = speaking(language);
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  test('is saved, with all that the sales manager may not write untouched', async () => {
    const manager = await staffOf('xiaoming');
    const documentId = await create('xiaoming', CUSTOMER, {
      ...customerData(fresh('移交公司')),
      registeredCapital: 12.5,
      aliases: [],
      manager,
    });
    const page = await loggedIn(browser, 'salesManager', language);
    await page.goto(recordAt(CUSTOMER, documentId));
    const picker = page.getByRole('combobox', { name: speech.field(CUSTOMER, 'manager') });
    await picker.click();
    await picker.fill('旺财');
    await page.getByRole('option', { name: '旺财' }).first().click();
    await page.getByRole('button', { name: speech.text(['保存', 'Save']), exact: true }).click();
    await page.locator('[data-sonner-toast]').waitFor();
    await shoot(page, `hand-over-${language}`);
    const address = `/content-manager/collection-types/${CUSTOMER}/${documentId}`;
    const read = await as<{ data: Record<string, unknown> }>('salesManager', 'GET', address);
    expect(read.data).toMatchObject({ phone: '010-1', registeredCapital: 12.5 });
    const overview = await as<object>('salesManager', 'GET', `/crm/customers/${documentId}/overview`);
    expect(JSON.stringify(overview)).toContain('旺财');
    await page.context().close();
  });
});
