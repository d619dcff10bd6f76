import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';

/** The page of one report. */
export class ReportPage {
  constructor(private readonly page: Page) {}

  async open(name: string): Promise<void> {
    await this.page.goto(`/admin/plugins/crm/reports/${name}`);
    await this.chart.waitFor();
  }

  get chart(): Locator {
    return this.page.getByTestId('report-chart').locator('canvas').first();
  }

  /** The table that people see; the chart's own is for those who cannot see it. */
  private get table(): Locator {
    return this.page.getByRole('grid');
  }

  async rows(): Promise<string[][]> {
    const rows = this.table.locator('tbody tr');
    const count = await rows.count();
    const read: string[][] = [];
    for (let index = 0; index < count; index += 1)
      read.push(await rows.nth(index).locator('td').allInnerTexts());
    return read.map((cells) => cells.map((it) => it.trim()));
  }

  async headings(): Promise<string[]> {
    // The text itself: the theme shows headings in capitals.
    return this.table
      .locator('thead th')
      .evaluateAll((heads) => heads.map((it) => (it.querySelector('p, span')?.textContent ?? '').trim()));
  }

  /** Presses a button and answers the file that comes. */
  async take(format: 'CSV' | 'XLSX' | 'PNG'): Promise<{ name: string; bytes: Buffer }> {
    const [download] = (await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: format, exact: true }).click(),
    ])) as [Download, void];
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** Follows the first row to the records behind it. */
  async openFirstRow(): Promise<void> {
    await this.table.locator('tbody a').first().click();
    await this.page.waitForURL(/\/content-manager\/collection-types\/api::/);
  }

  /** Clicks into the chart, at a share of its width and height. */
  async clickChart(x: number, y: number): Promise<void> {
    const box = await this.chart.boundingBox();
    if (!box) throw new Error('no chart');
    await this.chart.click({ position: { x: box.width * x, y: box.height * y } });
  }
}
