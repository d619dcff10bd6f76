import type { Browser, Page } from 'playwright-core';
import { launch, shoot } from './harness/browser';
import { loggedIn } from './harness/login';
import { find, fresh, listAt, recordAt, SERVICE_REQUEST } from './harness/records';
import { BOTH, speaking } from './harness/words';
import { StepDialog } from './pages/step-dialog';

const head = (page: Page) => page.getByTestId('crm-record-head');

describe.each(BOTH)('a service request: %s', (language) => {
  const speech = speaking(language);
  const { word } = speech;
  const status = (value: string) => speech.value(SERVICE_REQUEST, 'status', value);
  const summary = fresh('收音机有杂音');
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  test('is recorded, and the form is empty for the next', async () => {
    const page = await loggedIn(browser, 'xiaoming', language);
    await page.goto(`${listAt(SERVICE_REQUEST)}/create`);
    await page.locator('input[name=summary]').fill(summary);
    await page.locator('textarea[name=request]').fill('新买的收音机夜间听到蝉鸣般的杂音，请检查。');
    await page.getByRole('combobox', { name: speech.field(SERVICE_REQUEST, 'type') }).click();
    await page.getByRole('option', { name: speech.text(['投诉', 'Complaint']), exact: true }).click();
    // Its choices are asked for as one types.
    const customer = page.getByRole('combobox', { name: speech.field(SERVICE_REQUEST, 'customer') });
    await customer.click();
    await customer.pressSequentially('聪海');
    const found = page.getByRole('option', { name: /聪海信息科技有限公司/ });
    await found.waitFor();
    // A customer is made on his own page.
    const made = speech.text(['新建并关联', 'Create a relation']);
    expect(await page.getByRole('option', { name: made, exact: true }).count()).toBe(0);
    await found.click();
    await shoot(page, `service-new-${language}`);
    // It is said for a moment only: whoever looks after the click may be too late.
    await Promise.all([
      page
        .locator('[data-sonner-toast]')
        .filter({ hasText: word('createdNext') })
        .waitFor(),
      page.getByRole('button', { name: speech.text(['保存', 'Save']), exact: true }).click(),
    ]);
    await page.waitForURL(/\/create$/);
    await page.waitForFunction(() => {
      const input = document.querySelector<HTMLInputElement>('input[name=summary]');
      return input !== null && input.value === '';
    });
    await page.context().close();
  });

  test('goes through two rounds, and into the archive', async () => {
    const { documentId } = await find('salesManager', SERVICE_REQUEST, 'summary', summary);
    const manager = await loggedIn(browser, 'salesManager', language);
    await manager.goto(recordAt(SERVICE_REQUEST, documentId));
    const assign = new StepDialog(manager, speech, SERVICE_REQUEST, 'assign');
    await assign.open(head(manager));
    await assign.choose('小明');
    await assign.sendAndClose();
    await head(manager).getByText(status('assigned'), { exact: true }).waitFor();
    await manager.context().close();

    const page = await loggedIn(browser, 'xiaoming', language);
    await page.goto(recordAt(SERVICE_REQUEST, documentId));
    const rounds = [
      ['电话说明使用方法', '杂音仍在，客户不满意', 2, 'assigned'],
      ['上门更换了一台新机', '声音清楚，客户满意', 4, 'archived'],
    ] as const;
    for (const [treatment, result, stars, then] of rounds) {
      const handle = new StepDialog(page, speech, SERVICE_REQUEST, 'handle');
      await handle.open(head(page));
      await handle.write('treatment', treatment);
      // Archived requests like this one are offered beside what is being written.
      await handle.box.getByText(word('service.similar.title'), { exact: true }).waitFor();
      await shoot(page, `service-handle-${stars}-${language}`);
      await handle.sendAndClose();
      await head(page).getByText(status('handled'), { exact: true }).waitFor();
      const feedback = new StepDialog(page, speech, SERVICE_REQUEST, 'feedback');
      await feedback.open(head(page));
      await feedback.write('result', result);
      await feedback.give(stars);
      await feedback.sendAndClose();
      await head(page).getByText(status(then), { exact: true }).waitFor();
    }
    for (const [index, [treatment, result]] of rounds.entries()) {
      await page.getByText(word('rounds.number', { number: index + 1 }), { exact: true }).waitFor();
      expect(await page.getByText(treatment, { exact: true }).count()).toBeGreaterThan(0);
      expect(await page.getByText(result, { exact: true }).count()).toBeGreaterThan(0);
    }
    await head(page)
      .getByText(word('readonly', { status: status('archived') }), { exact: true })
      .waitFor();
    // The history says what happened in words.
    expect(await page.locator('main').innerText()).not.toContain('{"');
    await shoot(page, `service-archived-${language}`);
    await page.context().close();
  });

  test('is found in the archive by two characters, and read there with both rounds', async () => {
    const page = await loggedIn(browser, 'xiaoming', language);
    await page.goto('/admin/plugins/crm/service-archive');
    const archive = page.getByTestId('crm-archive');
    await archive.getByRole('row').nth(5).waitFor();
    await page.locator('input[name=crm-archive-words]').fill('蝉鸣');
    await page.getByRole('button', { name: word('service.archive.search'), exact: true }).click();
    const row = archive.getByRole('row').filter({ hasText: summary });
    await row.waitFor();
    const { createdAt } = await find('xiaoming', SERVICE_REQUEST, 'summary', summary);
    const year = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' });
    expect(await row.innerText()).toContain(year.format(new Date(createdAt)));
    // The other language's walk leaves one as well; of the company's own requests none says so.
    await archive.getByRole('row').nth(3).waitFor({ state: 'detached' });
    await row.getByRole('button', { name: word('service.archive.read'), exact: true }).click();
    await archive.getByText('上门更换了一台新机', { exact: true }).waitFor();
    await archive.getByText('电话说明使用方法', { exact: true }).waitFor();
    await shoot(page, `service-archive-${language}`);
    await page.context().close();
  });
});
