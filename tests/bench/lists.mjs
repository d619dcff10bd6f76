// node tests/bench/lists.mjs sqlite .tmp/bench.db
// node tests/bench/lists.mjs postgres kehu_bench
//
// Times what staff do all day, as the panel asks it: lists, search, a customer's page, writing and steps; one request
// at a time, for an administrator and for somebody who sees his own rows. The database comes from tests/bench/seed.mjs
// (it gains a few opportunities and activities). Prints a table for docs/performance.md.
import { listen, signIn } from './http.mjs';
import { median, ms } from './measure.mjs';
import { chooseDatabase, start } from './seed/app.mjs';

const [client, name] = process.argv.slice(2);
chooseDatabase(client, name);
const strapi = await start();
const { address, close } = await listen(strapi);
const as = signIn(address);
const knex = strapi.db.connection;

const list = (type, query) => `/content-manager/collection-types/api::${type}.${type}?${query}`;
const one = (type, documentId) => `/content-manager/collection-types/api::${type}.${type}/${documentId}`;

const questionsOf = async (role) => {
  const ask = await as(role);
  const own = role === 'crm-account-manager';
  const { id: me } = await knex('staff_members').where('email', 'account@bench.example').first('id');
  const pages = own ? 5 : 5000;
  const mine = await knex('customers').where({ manager_ref: me, status: 'normal' }).first('document_id');
  const get = (url) => () => ask('GET', url);
  let at = 0;
  const newOpportunity = () =>
    ask('POST', list('opportunity', ''), {
      customerName: `测量客户${(at += 1)}`,
      successRate: 60,
      summary: '测量',
      description: '测量',
    });
  const questions = {
    'customers, page 1, by name': get(list('customer', 'page=1&pageSize=20&sort=name:ASC')),
    [`customers, page 5,000 (${pages === 5 ? 'page 5' : 'of 20'})`]: get(
      list('customer', `page=${pages}&pageSize=20&sort=name:ASC`),
    ),
    'customers, two characters': get(list('customer', 'page=1&pageSize=20&sort=name:ASC&_q=烟草')),
    'activities, by date': get(list('activity', 'page=1&pageSize=20&sort=date:DESC')),
    'opportunities, unassigned': get(
      list('opportunity', 'page=1&pageSize=20&sort=createdAt:DESC&filters[$and][0][status][$eq]=unassigned'),
    ),
    'requests, assigned': get(
      list(
        'service-request',
        'page=1&pageSize=20&sort=createdAt:DESC&filters[$and][0][status][$eq]=assigned',
      ),
    ),
    'one customer, the record': get(one('customer', mine.document_id)),
    'one customer, his whole page': get(`/crm/customers/${mine.document_id}/overview`),
    'search above everything, two characters': get('/crm/search?q=烟草'),
  };
  if (role !== 'crm-executive') questions['create an opportunity'] = newOpportunity;
  if (role === 'crm-sales-manager') {
    const { document_id: assignee } = await knex('staff_members')
      .where('email', 'account@bench.example')
      .first('document_id');
    const waiting = await knex('opportunities')
      .where('status', 'unassigned')
      .orderBy('id', 'desc')
      .limit(20)
      .pluck('document_id');
    questions['assign an opportunity'] = () =>
      ask('POST', `/crm/opportunities/${waiting.pop()}/assign`, { data: { assignee } });
  }
  return questions;
};

const roles = ['strapi-super-admin', 'crm-sales-manager', 'crm-account-manager'];
const byRole = [];
for (const role of roles) byRole.push(await questionsOf(role));
const labels = [...new Set(byRole.flatMap((it) => Object.keys(it)))];
console.log(`| ${client}, ms | ${roles.join(' | ')} |\n|---|${roles.map(() => '---|').join('')}`);
for (const label of labels) {
  const cells = [];
  for (const questions of byRole) {
    try {
      cells.push(questions[label] ? ms(await median(questions[label])) : '');
    } catch (error) {
      cells.push(error.message.slice(0, 160));
    }
  }
  console.log(`| ${label} | ${cells.join(' | ')} |`);
}
close();
await strapi.destroy();
process.exit(0);
