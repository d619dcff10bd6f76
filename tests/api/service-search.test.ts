import { boot, type App } from '../helpers/app';

const CUSTOMER = 'api::customer.customer';
let app: App;

const LETTERS = [...'北京上海有限公司信息科技天河烟草aAbB01%_\\éÉ é。'];
/** A small generator with a seed: a failure can be run again. */
const random = (seed: number) => () => {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
};
const next = random(20071212);
const text = (length: number) =>
  Array.from({ length }, () => LETTERS[Math.floor(next() * LETTERS.length)]).join('');

const insert = async (rows: Record<string, unknown>[]) => {
  const knex = app.strapi.db.connection;
  for (const row of rows) await knex('customers').insert(row);
};

/** The same question without the index: LIKE over the columns. */
const byLike = async (query: string) => {
  const knex = app.strapi.db.connection;
  const sqlite = app.strapi.db.dialect.client === 'sqlite';
  const pattern = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
  const like = (column: string) => (sqlite ? `${column} like ? escape '\\'` : `${column} ilike ?`);
  const element = sqlite
    ? `exists (select 1 from json_each(aliases) j where ${like('j.value')})`
    : `exists (select 1 from jsonb_array_elements_text(coalesce(aliases, '[]')) j(value) where ${like('j.value')})`;
  const columns = ['code', 'name', 'address', 'phone', 'website', 'legal_representative'];
  const where = [...columns.map(like), element].join(' or ');
  const rows = await knex('customers')
    .whereRaw(where, new Array(columns.length + 1).fill(pattern))
    .orderBy('id')
    .select('id');
  return rows.map((it: { id: number }) => it.id);
};

const bySearch = async (query: string) => {
  const params = { _q: query, select: ['id'], orderBy: { id: 'asc' } };
  const rows = await app.strapi.db.query(CUSTOMER).findMany(params as never);
  expect(await app.strapi.db.query(CUSTOMER).count({ _q: query } as never)).toBe(rows.length);
  return rows.map((it) => it.id);
};

beforeAll(async () => {
  app = await boot();
  await insert(
    Array.from({ length: 400 }, (_, at) => ({
      document_id: `search-${at}`,
      code: `KH0712${String(at).padStart(5, '0')}`,
      name: text(2 + Math.floor(next() * 12)),
      address: next() < 0.5 ? null : text(6),
      phone: next() < 0.3 ? null : text(4),
      aliases: next() < 0.7 ? null : JSON.stringify([text(4), text(3)]),
      status: 'normal',
    })),
  );
});
afterAll(() => app.destroy());

test('the search box finds what LIKE finds, on random names, codes and other names', async () => {
  let hits = 0;
  for (let at = 0; at < 150; at += 1) {
    const query = text(1 + Math.floor(next() * 4)).trim();
    if (query === '') continue;
    const found = await bySearch(query);
    expect([query, found]).toEqual([query, await byLike(query)]);
    hits += found.length;
  }
  for (const query of ['KH0712', 'kh071200010', '0712003', '12'])
    expect(await bySearch(query)).toEqual(await byLike(query));
  expect(hits).toBeGreaterThan(200);
});

test('the index follows every change, whoever writes', async () => {
  const knex = app.strapi.db.connection;
  const query = app.strapi.db.query(CUSTOMER);
  const made = await query.create({
    data: { name: '潍坊青鸟华光', status: 'normal', aliases: ['青鸟集团'] },
  });
  expect(await bySearch('青鸟')).toEqual([made.id]);
  expect(await bySearch('集团')).toEqual([made.id]);
  await query.update({ where: { id: made.id }, data: { name: '潍坊新名' } });
  expect(await bySearch('华光')).toEqual([]);
  expect(await bySearch('新名')).toEqual([made.id]);
  await knex('customers').where({ id: made.id }).update({ name: '直接改名' });
  expect(await bySearch('直接')).toEqual([made.id]);
  await knex('customers').where({ id: made.id }).del();
  expect(await bySearch('直接')).toEqual([]);
});

test('an index that was lost is made again at the next start', async () => {
  const knex = app.strapi.db.connection;
  const made = await app.strapi.db.query(CUSTOMER).create({ data: { name: '云南天河', status: 'normal' } });
  if (app.strapi.db.dialect.client === 'sqlite') {
    await knex.raw('drop trigger crm_search_customers_update');
  } else {
    const { rows } = await knex.raw(
      `select indexname from pg_indexes where indexname like 'crm\\_search\\_customers%'`,
    );
    expect(rows).toHaveLength(1);
    await knex.raw('drop index ??', [rows[0].indexname]);
  }
  await knex('customers').where({ id: made.id }).update({ name: '云南烟草公司' });
  app = await app.restart();
  expect(await bySearch('云南烟草')).toEqual([made.id]);
  expect(await bySearch('云南天河')).toEqual([]);
});
