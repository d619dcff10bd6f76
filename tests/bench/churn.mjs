// The churn run at size: 100,000 customers and a million orders in the embedded sales system.
//   node tests/bench/churn.mjs                                     SQLite
//   TEST_DATABASE_URL=postgres://… node tests/bench/churn.mjs      PostgreSQL (a database of its own is made and dropped)
// Prints time, memory and statements as one line of JSON. Needs the compiled application (dist).
import { createRequire } from 'node:module';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '../..');
const CUSTOMERS = Number(process.env.BENCH_CUSTOMERS ?? 100_000);
const ORDERS = Number(process.env.BENCH_ORDERS ?? 1_000_000);
const folder = path.join(root, '.tmp/bench');
mkdirSync(folder, { recursive: true });
const crmFile = path.join(folder, 'churn-crm.db');
const salesFile = path.join(folder, 'churn-sales.db');
for (const file of [crmFile, salesFile])
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });

const say = (text) => process.stderr.write(`${text}\n`);
const DAY = 86_400_000;
const nameOf = (index) => `基准客户${index}有限公司`;

const fillSales = () => {
  const Database = require('better-sqlite3');
  const db = new Database(salesFile);
  db.pragma('journal_mode = off');
  db.pragma('synchronous = off');
  db.exec(`
    create table orders (odr_id integer primary key, odr_customer varchar(100) not null, odr_date datetime not null, odr_addr varchar(200), odr_status char(1) not null);
    create table orders_line (odd_id integer primary key, odd_order_id bigint, odd_prod_id bigint, odd_count int not null, odd_unit varchar(10), odd_price money);
    create table product (prod_id integer primary key, prod_name varchar(200) not null, prod_type varchar(100) not null, prod_batch varchar(100), prod_unit varchar(10), prod_price money, prod_memo varchar(200));
    create table storage (stk_id integer primary key, stk_prod_id bigint, stk_warehouse varchar(50) not null, stk_ware varchar(50) not null, stk_count int not null, stk_memo varchar(200));`);
  const insert = db.prepare(
    'insert into orders (odr_customer, odr_date, odr_addr, odr_status) values (?, ?, ?, ?)',
  );
  const now = Date.now();
  db.transaction(() => {
    for (let i = 0; i < ORDERS; i += 1) {
      const customer = i % CUSTOMERS;
      // Four of ten customers have not ordered for seven months.
      const age = (customer % 10 < 4 ? 215 : 10) + ((i * 7919) % 900);
      const at = new Date(now - age * DAY).toISOString().slice(0, 19).replace('T', ' ');
      insert.run(nameOf(customer), at, '北京海淀区劳动路205号', '56'[i % 2]);
    }
  })();
  db.exec('create index orders_customer_date on orders (odr_customer, odr_date)');
  db.close();
};

const environment = async () => {
  const server = process.env.TEST_DATABASE_URL;
  Object.assign(process.env, {
    NODE_ENV: 'production',
    APP_KEYS: 'a,b',
    ADMIN_JWT_SECRET: 'x',
    API_TOKEN_SALT: 'y',
    TRANSFER_TOKEN_SALT: 'z',
    JWT_SECRET: 'w',
    ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
    STRAPI_TELEMETRY_DISABLED: 'true',
    CRON_ENABLED: 'false',
    STARTUP_LOG: 'false',
    HOST: '127.0.0.1',
    SALES_CLIENT: 'sqlite',
    SALES_FILE: salesFile,
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: crmFile,
  });
  if (!server) return async () => undefined;
  const { Client } = require('pg');
  const url = new URL(server);
  const name = `${url.pathname.slice(1) || 'kehu'}_bench_churn`;
  const onServer = async (sql) => {
    const client = new Client({
      connectionString: Object.assign(new URL(server), { pathname: '/postgres' }).href,
    });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await onServer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await onServer(`CREATE DATABASE "${name}"`);
  url.pathname = `/${name}`;
  Object.assign(process.env, { DATABASE_CLIENT: 'postgres', DATABASE_URL: url.href, DATABASE_NAME: name });
  return () => onServer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
};

const fillCrm = async (strapi) => {
  const knex = strapi.db.connection;
  const stamp = new Date(Date.now() - 3 * 365 * DAY);
  const stamps = { created_at: stamp, updated_at: stamp, published_at: stamp };
  const staff = [];
  for (let i = 0; i < 50; i += 1) {
    const [row] = await knex('staff_members')
      .insert({ document_id: `bench-staff-${i}`, name: `员工${i}`, active: true, ...stamps })
      .returning('id');
    staff.push(row.id);
  }
  const {
    name: link,
    joinColumn,
    inverseJoinColumn,
  } = strapi.db.metadata.get('api::customer.customer').attributes.manager.joinTable;
  const { normaliseName } = require(path.join(root, 'dist/src/names/normalise'));
  const BATCH = 500;
  for (let from = 0; from < CUSTOMERS; from += BATCH) {
    await strapi.db.transaction(async ({ trx }) => {
      const indexes = Array.from({ length: Math.min(BATCH, CUSTOMERS - from) }, (_, i) => from + i);
      const rows = await knex('customers')
        .transacting(trx)
        .insert(
          indexes.map((i) => ({
            document_id: `bench-customer-${i}`,
            code: `BENCH${i}`,
            name: nameOf(i),
            status: 'normal',
            level: '1',
            region: '北京',
            incomplete: false,
            ...stamps,
          })),
        )
        .returning(['id', 'name']);
      await knex(link)
        .transacting(trx)
        .insert(
          rows.map((row, i) => ({ [joinColumn.name]: row.id, [inverseJoinColumn.name]: staff[i % 50] })),
        );
      await knex('customer_names')
        .transacting(trx)
        .insert(
          rows.map((row) => ({
            document_id: `bench-name-${row.id}`,
            name: row.name,
            name_key: normaliseName(row.name),
            alias: false,
            customer_ref: row.id,
            ...stamps,
          })),
        );
    });
  }
};

/** Runs something and tells what it cost: time, the most memory that the process held, statements to the CRM's database. */
const measured = async (strapi, work) => {
  let statements = 0;
  const count = () => (statements += 1);
  strapi.db.connection.on('query', count);
  const rssBefore = process.memoryUsage().rss;
  let rss = rssBefore;
  const watch = setInterval(() => (rss = Math.max(rss, process.memoryUsage().rss)), 20);
  const began = performance.now();
  const outcome = await work();
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  strapi.db.connection.removeListener('query', count);
  const mb = (bytes) => Math.round(bytes / 1_048_576);
  return {
    seconds: Number(seconds.toFixed(1)),
    rssBeforeMb: mb(rssBefore),
    rssPeakMb: mb(rss),
    statements,
    ...outcome,
  };
};

say('writing the sales system …');
fillSales();
const drop = await environment();
const { createStrapi } = require('@strapi/strapi');
const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
strapi.log.level = 'error';
await strapi.load();
say('writing the customers …');
await fillCrm(strapi);
global.gc?.();
const { runByHand } = require(path.join(root, 'dist/src/jobs/by-hand'));
const { settleJobs } = require(path.join(root, 'dist/src/jobs/run-job'));
const once = () =>
  measured(strapi, async () => {
    const { id } = await runByHand('churn', 'bench');
    await settleJobs();
    const run = await strapi.db.query('api::job-run.job-run').findOne({ where: { id } });
    return { state: run.state, outcome: run.outcome };
  });
say('first run …');
const first = await once();
say('second run …');
const second = await once();
process.stdout.write(
  `${JSON.stringify({ database: process.env.DATABASE_CLIENT, customers: CUSTOMERS, orders: ORDERS, first, second }, null, 2)}\n`,
);
await strapi.destroy();
await drop();
rmSync(salesFile, { force: true });
process.exit(0);
