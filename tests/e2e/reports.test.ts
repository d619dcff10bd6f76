import type { Browser, Page } from 'playwright-core';
import readXlsx from 'read-excel-file/node';
import type { Language } from '../../src/labels/text';
import { launch, shoot } from './harness/browser';
import { loggedIn } from './harness/login';
import { ReportPage } from './pages/report-page';

const REPORTS = ['contribution', 'composition', 'service', 'churn'] as const;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** Lines of a CSV without quoted cells; the demo's names have no comma. */
const linesOf = (csv: string) =>
  csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((it) => it.split(','));
const plain = (rows: string[][]) =>
  rows.map((cells) => cells.map((it) => (it === '–' ? '' : it.replace(/,(?=\d{3})/g, ''))));

const sheetOf = async (bytes: Buffer): Promise<unknown[][]> => {
  const read = (await readXlsx(bytes)) as unknown as { data?: unknown[][] }[];
  return read[0].data ?? (read as unknown as unknown[][]);
};

describe('reports in the browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  describe.each([
    ['zh-Hans', 'salesManager'],
    ['en', 'executive'],
  ] as const)('%s, as %s', (language: Language, who) => {
    let page: Page;

    beforeAll(async () => {
      page = await loggedIn(browser, who, language);
    });

    afterAll(() => page.context().close());

    it.each(REPORTS)('%s: chart, table and three files say the same', async (name) => {
      const report = new ReportPage(page);
      await report.open(name);
      await shoot(page, `report-${name}-${language}`);
      const seen = plain(await report.rows());
      expect(seen.length).toBeGreaterThan(0);
      const headings = await report.headings();

      const csv = await report.take('CSV');
      expect(csv.name).toMatch(/\.csv$/);
      const [csvHeadings, ...csvRows] = linesOf(csv.bytes.toString('utf8'));
      expect(csvHeadings).toEqual(headings);
      expect(
        csvRows.slice(0, seen.length).map((it) => it.map((cell) => cell.replace(/^(\d+)$/, '$1'))),
      ).toEqual(
        seen.map((cells, row) =>
          cells.map((it, column) =>
            Number(it) === Number(csvRows[row][column]) ? csvRows[row][column] : it,
          ),
        ),
      );

      const [xlsxHeadings, ...xlsxRows] = await sheetOf((await report.take('XLSX')).bytes);
      expect(xlsxHeadings).toEqual(headings);
      expect(xlsxRows).toHaveLength(csvRows.length);
      csvRows.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          const value = xlsxRows[row][column];
          if (typeof value === 'number') expect(value).toBe(Number(cell));
          else expect(value ?? '').toBe(cell);
        }),
      );

      const png = await report.take('PNG');
      expect(png.bytes.subarray(0, 4)).toEqual(PNG);
      expect(png.bytes.length).toBeGreaterThan(5000);
    });

    it('a row of the table leads to the records behind it', async () => {
      const report = new ReportPage(page);
      await report.open('service');
      const [[type, count]] = await report.rows();
      await report.openFirstRow();
      const main = page.locator('main');
      await main.getByRole('grid').waitFor();
      await main.getByText(type).first().waitFor();
      await main
        .getByText(new RegExp(`(^|\\D)${count}(\\D|$)`))
        .first()
        .waitFor();
    });

    it('so does a slice of the chart', async () => {
      const report = new ReportPage(page);
      await report.open('composition');
      // The rose begins at twelve o'clock with the largest group: a little to the right of it and above the middle.
      await report.clickChart(0.53, 0.33);
      await page.waitForURL(/api::customer\.customer\?.*level/);
    });
  });
});
