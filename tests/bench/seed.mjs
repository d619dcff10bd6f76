// node tests/bench/seed.mjs sqlite .tmp/bench.db [customers]
// node tests/bench/seed.mjs postgres kehu_bench [customers]
//
// Fills an empty database with a company of the size that the product is measured at: 100,000 customers, 200,000
// contacts, 300,000 activities, 100,000 opportunities with as many plan items, 100,000 service requests, 10,000 churn
// cases, 200 members of the staff. The database must exist and be empty; the application must be compiled (npx tsc -p .).
// Accounts: tests/bench/seed/people.mjs.
import { chooseDatabase, compiled, start } from './seed/app.mjs';
import { fill, finish, stepAside } from './seed/load.mjs';
import { fillStaff } from './seed/people.mjs';
import { tables } from './seed/tables.mjs';

const [client, name, customers = '100000'] = process.argv.slice(2);
chooseDatabase(client, name);
const size = { customers: Number(customers), staff: 200 };
const began = Date.now();
const say = (what) => console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${what}`);

let strapi = await start();
if ((await strapi.db.query('api::customer.customer').count()) > 0)
  throw new Error('the database is not empty');
say('schema');
await fillStaff(strapi, size.staff);
await stepAside(strapi);
say('staff');
for (const table of tables(size)) {
  await fill(strapi, table);
  say(`${table.count} ${table.uid.split('.')[1]}`);
}
const { normaliseName } = compiled('src/names/normalise.js');
const customerRows = await strapi.db.connection('customers').select('id', 'name').orderBy('id');
await fill(strapi, {
  uid: 'api::customer-name.customer-name',
  count: customerRows.length,
  row: (index) => {
    const { id, name: of } = customerRows[index];
    return { name: of, nameKey: normaliseName(of), alias: false, customerRef: id };
  },
});
say('customer names');
await finish(strapi);
await strapi.destroy();
strapi = await start();
say('triggers and search indexes made by a second start');
await finish(strapi);
await strapi.destroy();
say('done');
process.exit(0);
