// The sales system at size, on the embedded driver: one million orders with three million lines of a hundred thousand
// customers. Each question is asked through the port and, in the same run, as SQL written by hand for this file alone.
// The application has to be compiled first (npx tsc).
//   node tests/bench/sales.mjs [orders] [file]
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';

const root = path.resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const module = (name) => require(path.join(root, 'dist/src/sales-system', name));
const { generateSales } = module('demo/generate');
const { createSqliteDriver } = module('drivers/sqlite');
const { createSalesSystem } = module('system');
const { DEFAULT_MAPPING } = module('mapping');

const orders = Number(process.argv[2] ?? 1_000_000);
const file = path.resolve(process.argv[3] ?? path.join(root, `.tmp/bench-${orders}.sales.db`));
const RUNS = Number(process.env.RUNS ?? 3);

const made = performance.now();
if (!existsSync(file)) {
  generateSales(file, {
    orders,
    lines: 3,
    customers: Math.max(1000, orders / 10),
    products: 20_000,
    today: new Date(),
  });
}
console.log(
  `${orders} orders, ${orders * 3} lines: ${(statSync(file).size / 1e6).toFixed(0)} MB, made in ${((performance.now() - made) / 1000).toFixed(1)} s; ` +
    `Node ${process.version}, ${os.cpus().length} cores, load ${os.loadavg()[0].toFixed(1)}\n`,
);

const driver = createSqliteDriver({ file, timeoutMs: 60_000, poolMax: 2 });
const settings = {
  mapping: DEFAULT_MAPPING,
  read: ['5', '6'],
  cancelled: ['9'],
  timeZone: 'Asia/Shanghai',
  namesMs: 3_600_000,
  sumsMs: 0,
  maxPageSize: 100,
};
const sales = () =>
  createSalesSystem(driver, settings)({ ms: 60_000, signal: new globalThis.AbortController().signal });
const system = sales();
const db = new Database(file, { readonly: true });
db.pragma('mmap_size = 1073741824');
db.pragma('temp_store = 2');

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
const timed = async (work, runs = RUNS) => {
  const times = [];
  const cpus = [];
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now();
    const cpu = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(cpu);
    times.push(performance.now() - from);
    cpus.push((user + system) / 1000);
  }
  return { wall: median(times).toFixed(1), cpu: median(cpus).toFixed(1) };
};

const year = new Date().getFullYear();
const name = (index) => `客户${String(index).padStart(6, '0')}有限公司`;
const by = `SELECT o.odr_customer c, SUM(l.odd_count * l.odd_price) a FROM orders o LEFT JOIN orders_line l ON l.odd_order_id = o.odr_id WHERE o.odr_status IN ('5','6')`;
const page = { page: 1, pageSize: 25 };
const questions = [
  [
    'orders of a customer, first question (names are read)',
    () => sales().ordersOf({ names: [name(20)], ...page }),
    null,
  ],
  [
    'orders of a customer',
    () => system.ordersOf({ names: [name(21)], ...page }),
    `SELECT o.*, (SELECT SUM(odd_count * odd_price) FROM orders_line WHERE odd_order_id = odr_id) FROM orders o WHERE odr_customer = '${name(21)}' AND odr_status IN ('5','6') ORDER BY odr_date DESC LIMIT 25`,
  ],
  [
    'one order',
    () => system.order('500000'),
    `SELECT * FROM orders o JOIN orders_line l ON l.odd_order_id = o.odr_id WHERE odr_id = 500000`,
  ],
  [
    'last orders of everybody',
    () => system.lastOrders({ until: new Date() }, () => undefined),
    `SELECT odr_customer, MAX(odr_date) FROM orders GROUP BY odr_customer`,
  ],
  ['contribution, all', () => system.contribution(page), `${by} GROUP BY 1 ORDER BY a DESC LIMIT 25`],
  [
    'contribution, page 100',
    () => system.contribution({ page: 100, pageSize: 25 }),
    `${by} GROUP BY 1 ORDER BY a DESC LIMIT 25 OFFSET 2475`,
  ],
  [
    'contribution of a year',
    () => system.contribution({ ...page, year: year - 1 }),
    `${by} AND odr_date >= '${year - 1}-01-01' AND odr_date < '${year}-01-01' GROUP BY 1 ORDER BY a DESC LIMIT 25`,
  ],
  [
    'contribution by name (10 customers)',
    () => system.contribution({ ...page, name: name(2).slice(0, 7) }),
    `${by} AND o.odr_customer LIKE '%客户00000%' GROUP BY 1 ORDER BY a DESC LIMIT 25`,
  ],
  [
    'contribution by name (everybody)',
    () => system.contribution({ ...page, name: '有限' }),
    `${by} AND o.odr_customer LIKE '%有限%' GROUP BY 1 ORDER BY a DESC LIMIT 25`,
  ],
  [
    'products by name',
    () => system.products({ ...page, name: '0012' }),
    `SELECT * FROM product WHERE prod_name LIKE '%0012%' ORDER BY prod_id LIMIT 25`,
  ],
  [
    'stock by product',
    () => system.stock({ ...page, product: 'M-012' }),
    `SELECT * FROM storage s JOIN product p ON p.prod_id = s.stk_prod_id WHERE p.prod_type LIKE '%M-012%' LIMIT 25`,
  ],
];

// The processor's time beside the clock's: on a machine that others use too, the clock tells little.
console.log('| question | through the port, ms | of it processor | SQL by hand, ms | of it processor |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const [label, ask, sql] of questions) {
  await ask();
  const ours = await timed(ask);
  const hand = sql === null ? { wall: '–', cpu: '–' } : await timed(() => db.prepare(sql).all());
  console.log(`| ${label} | ${ours.wall} | ${ours.cpu} | ${hand.wall} | ${hand.cpu} |`);
}
console.log(
  `\nmemory at the end: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB (the file is mapped into it)`,
);
await driver.close();
