import { sqlite } from '../../src/sales-system/dialects';
import type { Driver, Limit } from '../../src/sales-system/drivers/driver';
import { DEFAULT_MAPPING } from '../../src/sales-system/mapping';
import type { RawRow, Statement } from '../../src/sales-system/statement';
import { createSalesSystem } from '../../src/sales-system/system';

const limit: Limit = { ms: 1000, signal: new AbortController().signal };

/** Three thousand customers, each with as much as his number says, and a record of the sums that were asked for. */
const stage = (sumsMs: number) => {
  const asked: Statement[] = [];
  let fails = false;
  const rows = async (statement: Statement): Promise<RawRow[]> => {
    if (!statement.text.includes('by_customer')) return [];
    asked.push(statement);
    if (fails) throw new Error('on purpose');
    const [size, offset] = statement.values.slice(-2).map(Number);
    return Array.from({ length: size }, (_, at) => ({
      customer: `客户${offset + at}`,
      amount: '10000',
      total: 3000,
    }));
  };
  const driver = { dialect: sqlite, rows, stream: async () => {}, close: async () => {} } as Driver;
  const settings = {
    mapping: DEFAULT_MAPPING,
    read: ['5', '6'],
    cancelled: [],
    timeZone: 'Asia/Shanghai',
    namesMs: 600_000,
    sumsMs,
    maxPageSize: 100,
  };
  const sales = createSalesSystem(driver, settings)(limit);
  return { sales, asked, fail: (it: boolean) => (fails = it) };
};
const first = async (page: Promise<{ rows: { customer: string }[]; total: number }>) => {
  const { rows, total } = await page;
  return [rows[0]?.customer, rows.length, total];
};

test('people who ask for the same sums at once wait for one answer', async () => {
  const { sales, asked } = stage(60_000);
  await Promise.all([1, 2, 3].map((page) => sales.contribution({ page, pageSize: 25 })));
  expect(asked).toHaveLength(1);
});

test.each([
  [1, 25, '客户0'],
  [2, 25, '客户25'],
  [40, 25, '客户975'],
  [41, 25, '客户1000'],
  [15, 70, '客户980'],
  [2, 1000, '客户1000'],
])('page %i of %i begins where it should', async (page, pageSize, customer) => {
  const { sales } = stage(60_000);
  expect(await first(sales.contribution({ page, pageSize }))).toEqual([customer, pageSize, 3000]);
});

test('the next page comes from what was summed already, another filter does not', async () => {
  const { sales, asked } = stage(60_000);
  await sales.contribution({ page: 1, pageSize: 25 });
  await sales.contribution({ page: 2, pageSize: 25 });
  expect(asked).toHaveLength(1);
  await sales.contribution({ page: 1, pageSize: 25, year: 2026 });
  expect(asked).toHaveLength(2);
});

test('a failure is not kept', async () => {
  const { sales, asked, fail } = stage(60_000);
  fail(true);
  await expect(sales.contribution({ page: 1, pageSize: 25 })).rejects.toThrow('on purpose');
  fail(false);
  expect(await first(sales.contribution({ page: 1, pageSize: 25 }))).toEqual(['客户0', 25, 3000]);
  expect(asked).toHaveLength(2);
});

test('where nothing is to be kept, each is asked anew', async () => {
  const { sales, asked } = stage(0);
  await sales.contribution({ page: 1, pageSize: 25 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  await sales.contribution({ page: 1, pageSize: 25 });
  expect(asked).toHaveLength(2);
});
