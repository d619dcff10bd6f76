import { boot, type App } from '../helpers/app';
import type { HttpClient } from '../helpers/client';
import { salesFile, type SalesOrder } from '../helpers/sales-file';

/** On random data the database's figures are the plain fold of the same rows. */
let app: App;
let program: HttpClient;

let seed = 20071212;
const random = (below: number) => {
  seed = (seed * 48271) % 2147483647;
  return seed % below;
};
const pick = <T>(from: readonly T[]): T => from[random(from.length)];

const ZONE_HOURS = 8;
const yearInShanghai = (at: Date) => new Date(at.getTime() + ZONE_HOURS * 3600_000).getUTCFullYear();
/** Often within a few hours of a new year, where a wrong zone or a closed range would show. */
const instant = () =>
  new Date(
    Date.UTC(2003 + random(6), 0, 1) +
      (random(2) ? random(48 * 3600) - 24 * 3600 : random(360 * 86400)) * 1000,
  );

const money = () => `${random(200000)}.${String(random(100)).padStart(2, '0')}`;
const fen = (amount: string) => BigInt(amount.replace('.', ''));
const text = (sum: bigint) => `${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`;

const NAMES = Array.from({ length: 40 }, (_, index) => `公司${index}（集团）`);
const spell = (name: string) =>
  pick([name, ` ${name}`, name.replace('（', '(').replace('）', ')'), `${name} `]);

const pad = (value: number) => String(value).padStart(2, '0');
const orders: SalesOrder[] = Array.from({ length: 600 }, () => ({
  customer: spell(pick(NAMES)),
  date: `${2003 + random(5)}-${pad(1 + random(12))}-${pad(1 + random(28))} ${pad(random(24))}:00:00`,
  status: pick(['1', '2', '5', '6', '6']),
  lines: Array.from({ length: random(4) }, (): [number, string | null] => [
    1 + random(9),
    random(10) ? money() : null,
  ]),
}));

const customers = Array.from({ length: 500 }, (_, index) => ({
  documentId: `customer${index}`,
  name: `客户${index}`,
  code: `C${index}`,
  status: 'normal',
  level: pick(['1', '2', '3', null]),
  credit: pick([1, 2, 3, 4, 5, null]),
  satisfaction: pick([1, 5, null]),
  archivedAt: random(10) ? null : new Date(),
}));

const requests = Array.from({ length: 500 }, (_, index) => ({
  documentId: `request${index}`,
  code: `R${index}`,
  type: pick(['咨询', '投诉', '建议']),
  summary: 's',
  request: 'r',
  status: 'new',
  createdAt: instant(),
}));

/** What belongs to an archived customer is out of sight with him. */
const cases = Array.from({ length: 400 }, (_, index) => ({
  documentId: `case${index}`,
  code: `L${index}`,
  status: pick(['warning', 'deferred', 'confirmed', 'confirmed', 'recovered']),
  confirmedAt: instant(),
  customerRef: 1 + random(500),
  reason: pick(['一', '二', null]),
}));

const fold = <K extends string | number | null>(rows: readonly K[]): Map<K, number> => {
  const counted = new Map<K, number>();
  for (const it of rows) counted.set(it, (counted.get(it) ?? 0) + 1);
  return counted;
};
const sorted = (entries: Iterable<[unknown, unknown]>) => [...entries].map((it) => JSON.stringify(it)).sort();

beforeAll(async () => {
  app = await boot({ env: { SALES_CLIENT: 'sqlite', SALES_FILE: salesFile('random', orders) } });
  program = await app.program();
  await app.strapi.db.query('api::customer.customer').createMany({ data: customers });
  await app.strapi.db.query('api::service-request.service-request').createMany({ data: requests });
  await app.strapi.db.query('api::churn-case.churn-case').createMany({ data: cases });
});

afterAll(() => app?.destroy());

type Counted = { group: string | null; count: number; share: number };

test.each(['level', 'credit', 'satisfaction'] as const)('composition by %s', async (by) => {
  const { body } = await program.get('/api/reports/composition', { by });
  const expected = fold(
    customers.filter((it) => !it.archivedAt).map((it) => (it[by] === null ? null : String(it[by]))),
  );
  expect(sorted(body.data.map((it: Counted) => [it.group, it.count]))).toEqual(sorted(expected));
  const tenths = body.data.reduce((sum: number, it: Counted) => sum + Math.round(it.share * 10), 0);
  expect(tenths).toBe(1000);
});

test.each([2003, 2004, 2005, 2006, 2007, 2008])('requests of %d', async (year) => {
  const { body } = await program.get('/api/reports/service', { year: String(year) });
  const expected = fold(requests.filter((it) => yearInShanghai(it.createdAt) === year).map((it) => it.type));
  expect(sorted(body.data.map((it: { type: string; count: number }) => [it.type, it.count]))).toEqual(
    sorted(expected),
  );
});

test('churn: every confirmed case once, whatever the page size, each in its year', async () => {
  const seen: number[] = [];
  for (let page = 1; ; page += 1) {
    const { body } = await program.get('/api/reports/churn', { page: String(page), pageSize: '37' });
    seen.push(...body.data.map((it: { year: number }) => it.year));
    if (page >= body.meta.pagination.pageCount) break;
  }
  const expected = cases
    .filter((it) => it.status === 'confirmed' && !customers[it.customerRef - 1].archivedAt)
    .map((it) => yearInShanghai(it.confirmedAt));
  expect(sorted(fold(seen))).toEqual(sorted(fold(expected)));
  const chart = (await (await app.person('superAdmin')).http.get('/crm/reports/churn')).body.meta.chart as {
    category: string;
    value: number;
  }[];
  expect(sorted(chart.filter((it) => it.value > 0).map((it) => [Number(it.category), it.value]))).toEqual(
    sorted(fold(expected)),
  );
});

test.each([undefined, 2003, 2005])('contribution of %s: to the fen, largest first', async (year) => {
  const expected = new Map<string, bigint>();
  for (const it of orders) {
    if (!['5', '6'].includes(it.status ?? '') || (year && !it.date.startsWith(String(year)))) continue;
    const name = it.customer.trim().replace('（', '(').replace('）', ')');
    const sum = it.lines.reduce(
      (all, [count, price]) => all + (price === null ? 0n : BigInt(count) * fen(price)),
      0n,
    );
    expected.set(name, (expected.get(name) ?? 0n) + sum);
  }
  const seen: [string, string][] = [];
  for (let page = 1; ; page += 1) {
    const query = { page: String(page), pageSize: '11', ...(year ? { year: String(year) } : {}) };
    const { body } = await program.get('/api/reports/contribution', query);
    seen.push(
      ...body.data.map((it: { customer: string; amount: string }): [string, string] => [
        it.customer.trim().replace('（', '(').replace('）', ')'),
        it.amount,
      ]),
    );
    if (page >= body.meta.pagination.pageCount) break;
  }
  expect(sorted(seen)).toEqual(sorted([...expected].map(([name, sum]) => [name, text(sum)])));
  const amounts = seen.map(([, amount]) => fen(amount));
  expect(amounts).toEqual([...amounts].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
});
