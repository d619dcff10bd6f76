import type { Browser, Page } from 'playwright-core';
import { launch, shoot } from './harness/browser';
import { loggedIn } from './harness/login';
import {
  ACTIVITY,
  CONTACT,
  create,
  CUSTOMER,
  customerData,
  find,
  fresh,
  recordAt,
  staffOf,
} from './harness/records';
import { BOTH, speaking } from './harness/words';

describe.each(BOTH)('a record that is not the reader’s to change: %s', (language) => {
  const speech = speaking(language);
  const save = (page: Page) => page.getByRole('button', { name: speech.text(['保存', 'Save']), exact: true });
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  test.each([
    ['contact', CONTACT, 'name', { gender: 'female', title: '采购', officePhone: '010-88886666' }],
    ['activity', ACTIVITY, 'place', { date: '2026-10-05', details: '谈了年度合作。' }],
  ] as const)('%s: looks read-only and says why; its owner can write', async (noun, uid, field, more) => {
    const customer = await create('wangcai', CUSTOMER, {
      ...customerData(fresh('西安步行只读有限公司')),
      manager: { connect: [{ documentId: await staffOf('wangcai') }] },
    });
    const documentId = await create('wangcai', uid, {
      [field]: '只读步行',
      ...(noun === 'activity' ? { summary: '拜访' } : {}),
      ...more,
      customer: { connect: [{ documentId: customer }] },
    });
    expect((await find('xiaoming', CUSTOMER, 'documentId', customer)).documentId).toBe(customer);

    const reader = await loggedIn(browser, 'xiaoming', language);
    await reader.goto(recordAt(uid, documentId));
    await reader.getByText(speech.word('notYours'), { exact: true }).waitFor();
    const input = (page: Page) => page.locator(`input[name=${field}]`);
    expect(await input(reader).inputValue()).toBe('只读步行');
    expect(await input(reader).isDisabled()).toBe(true);
    expect(await save(reader).count()).toBe(0);
    await shoot(reader, `read-only-${noun}-${language}`);
    // On a phone what stands beside the form is folded away below it; the reason stands above.
    await reader.setViewportSize({ width: 390, height: 844 });
    const reason = reader.getByText(speech.word('notYours'), { exact: true });
    await reason.waitFor();
    expect((await reason.boundingBox())?.y).toBeLessThan((await input(reader).boundingBox())?.y ?? 0);
    await shoot(reader, `read-only-${noun}-phone-${language}`);
    await reader.context().close();

    const owner = await loggedIn(browser, 'wangcai', language);
    await owner.goto(recordAt(uid, documentId));
    await save(owner).waitFor();
    expect(await input(owner).isDisabled()).toBe(false);
    expect(await owner.getByText(speech.word('notYours'), { exact: true }).count()).toBe(0);
    // Where there is nothing to say, no empty box stands above the form.
    const box = owner.locator('div:has(> div > div > div > [data-crm-nothing])');
    expect([await box.count(), await box.isVisible()]).toEqual([1, false]);
    await owner.context().close();
  });
});
