// node tests/bench/reports.mjs sqlite .tmp/bench.db .tmp/bench-sales.db
// node tests/bench/reports.mjs postgres kehu_bench .tmp/bench-sales.db
//
// Times every report and each role's desk over HTTP, one request at a time, beside the same question in hand-written
// SQL in the same process. The database comes from tests/bench/seed.mjs; the file of the sales system (a million
// orders, three million lines) is made if it is not there. Prints a table for docs/performance.md.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chooseDatabase, compiled, require, start } from './seed/app.mjs';
import { contributionOf, deskOf, managersDesk, reportsOf } from './hand-written.mjs';
import { listen, signIn } from './http.mjs';
import { median, ms } from './measure.mjs';

const [client, name, salesName = '.tmp/bench-sales.db'] = process.argv.slice(2);
const salesFile = path.resolve(salesName);
chooseDatabase(client, name);
Object.assign(process.env, {
  SALES_CLIENT: 'sqlite',
  SALES_FILE: salesFile,
  SALES_TIMEOUT_MS: '30000',
  SALES_SUMS_SECONDS: '0',
});
if (!existsSync(salesFile)) {
  const { generateSales } = compiled('src/sales-system/demo/generate.js');
  generateSales(salesFile, {
    orders: 1_000_000,
    lines: 3,
    customers: 100_000,
    products: 5000,
    today: new Date(),
  });
}
const strapi = await start();
const { address, close } = await listen(strapi);
const as = async (role) => {
  const ask = await signIn(address)(role);
  return (url) => () => ask('GET', url);
};

const knex = strapi.db.connection;
const sales = new (require('better-sqlite3'))(salesFile, { readonly: true });
const manager = await as('crm-sales-manager');
const account = await as('crm-account-manager');
const executive = await as('crm-executive');
const { id: mine } = await knex('staff_members').where('email', 'account@bench.example').first('id');
const hand = reportsOf(knex);
const year = new Date().getFullYear();

const rows = [
  ['composition by level', manager('/crm/reports/composition?by=level'), hand.composition],
  ['service, all years', manager('/crm/reports/service'), hand.service],
  [`service, ${year}`, manager(`/crm/reports/service?year=${year}`), hand['service of a year']],
  ['churn, page 1 and chart', manager('/crm/reports/churn'), hand.churn],
  ['contribution, all years', manager('/crm/reports/contribution'), contributionOf(sales), 3],
  [
    `contribution, ${year}`,
    manager(`/crm/reports/contribution?year=${year}`),
    contributionOf(sales, year),
    3,
  ],
  ['desk of a sales manager', manager('/crm/desk'), managersDesk(knex)],
  ['desk of an account manager', account('/crm/desk'), deskOf(knex, mine)],
  ['desk of an executive', executive('/crm/desk'), managersDesk(knex)],
];
console.log(`| ${client} | the CRM, ms | hand-written SQL, ms |\n|---|---|---|`);
for (const [label, ours, theirs, runs] of rows) {
  console.log(`| ${label} | ${ms(await median(ours, runs))} | ${ms(await median(theirs, runs))} |`);
}
close();
await strapi.destroy();
process.exit(0);
