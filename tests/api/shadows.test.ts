import { boot, type App } from '../helpers/app';

const CUSTOMER = 'api::customer.customer';
const CONTACT = 'api::contact.contact';
const STAFF = 'api::staff-member.staff-member';

const customerData = (name: string) => ({
  name,
  region: '北京',
  level: '1',
  satisfaction: 3,
  credit: 3,
  address: 'a',
  postalCode: '1',
  phone: '1',
  fax: '1',
  website: 'w',
  legalRepresentative: 'l',
  bankName: 'b',
  bankAccount: '1',
});
const contactData = { name: 'n', gender: 'male', title: 't', officePhone: '1' };

let app: App;
let xiaoming: { id: number; documentId: string };
let wangcai: { id: number; documentId: string };
let customers: { id: number; documentId: string }[];

type Row = { id: number; documentId: string };
const query = (uid: string) => app.strapi.db.query(uid as 'api::customer.customer');

/** Rows in which a hidden column says anything else than its link table, over all of the product. */
const mismatches = async () => {
  const { declaredShadows } = app.module<typeof import('../../src/shadows/declared')>('src/shadows/declared');
  const wrong: string[] = [];
  for (const it of declaredShadows(app.strapi)) {
    const rows = await app.strapi.db.connection(it.table).select('id', it.column);
    const links = await app.strapi.db.connection(it.link).select('*');
    for (const row of rows) {
      const link = links.find((l: Record<string, unknown>) => l[it.ownColumn] === row.id);
      if ((link?.[it.targetColumn] ?? null) !== row[it.column])
        wrong.push(`${it.table}.${it.column} of ${row.id}`);
    }
  }
  return wrong;
};

const refOf = async (uid: string, where: object, ref: string) =>
  ((await query(uid).findOne({ where })) as unknown as Record<string, unknown>)[ref];

beforeAll(async () => {
  app = await boot();
  for (const [category, item, value] of [
    ['地区', '北京', '北京'],
    ['客户等级', '普通客户', '1'],
  ]) {
    const items = app.strapi.db.query('api::dictionary-item.dictionary-item');
    if (!(await items.findOne({ where: { category, value } }))) {
      await items.create({
        data: { category, item, value, code: `${category}${value}`, editable: true, retired: false },
      });
    }
  }
  xiaoming = (await query(STAFF).create({ data: { name: '小明', active: true } })) as Row;
  wangcai = (await query(STAFF).create({ data: { name: '旺财', active: true } })) as Row;
  customers = [];
  for (const name of ['甲', '乙']) {
    customers.push(
      (await query(CUSTOMER).create({
        data: { ...customerData(name), status: 'normal', manager: xiaoming.id },
      })) as Row,
    );
  }
});
afterAll(() => app?.destroy());
afterEach(async () => expect(await mismatches()).toEqual([]));

test('the product declares a shadow for every to-one relation by which rows are scoped or sorted', () => {
  const { declaredShadows } = app.module<typeof import('../../src/shadows/declared')>('src/shadows/declared');
  const names = declaredShadows(app.strapi).map((it) => `${it.uid.split('.')[1]}.${it.relation}`);
  expect(names.sort()).toEqual(
    [
      'activity.customer',
      'churn-case.customer',
      'churn-case.manager',
      'contact.customer',
      'customer.manager',
      'opportunity.assignee',
      'opportunity.creator',
      'opportunity.customer',
      'plan-item.opportunity',
      'retention-measure.author',
      'retention-measure.churnCase',
      'service-request.assignee',
      'service-request.creator',
      'service-request.customer',
      'service-request.handledBy',
      'staff-member.user',
    ].sort(),
  );
});

test('follows creation and updates over REST, by any of its spellings', async () => {
  const api = await app.program();
  const made = await api.post('/api/contacts', {
    data: { ...contactData, customer: customers[0].documentId },
  });
  expect(made.status).toBe(201);
  const { documentId } = made.body.data;
  const ref = () => refOf(CONTACT, { documentId }, 'customerRef');
  expect(await ref()).toBe(customers[0].id);
  // The engine and the guard may refuse to move a contact; a customer's manager may change.
  const url = `/api/customers/${customers[0].documentId}`;
  for (const manager of [
    { connect: [wangcai.documentId] },
    { set: [{ documentId: xiaoming.documentId }] },
    wangcai.documentId,
    { connect: [{ documentId: xiaoming.documentId }], disconnect: [{ documentId: wangcai.documentId }] },
  ]) {
    const answer = await api.put(url, { data: { manager } });
    expect(answer.status).toBe(200);
    expect(await mismatches()).toEqual([]);
  }
  expect(await refOf(CUSTOMER, { id: customers[0].id }, 'managerRef')).toBe(xiaoming.id);
});

test('follows the panel and GraphQL', async () => {
  const admin = await app.person('superAdmin');
  const url = `/content-manager/collection-types/${CUSTOMER}/${customers[1].documentId}`;
  const connect = [{ id: wangcai.id, documentId: wangcai.documentId, position: { end: true } }];
  const saved = await admin.http.put(url, { manager: { connect, disconnect: [] } });
  expect(saved.status).toBe(200);
  expect(await refOf(CUSTOMER, { id: customers[1].id }, 'managerRef')).toBe(wangcai.id);
  const api = await app.program();
  const mutation = `mutation { updateCustomer(documentId: "${customers[1].documentId}", data: { manager: "${xiaoming.documentId}" }) { documentId } }`;
  const answer = await api.post('/graphql', { query: mutation });
  expect(answer.body.errors).toBeUndefined();
  expect(await refOf(CUSTOMER, { id: customers[1].id }, 'managerRef')).toBe(xiaoming.id);
});

test("follows queries below the document service, and the engine's setLink", async () => {
  const { setLink } = app.module<typeof import('../../src/shadows/set-link')>('src/shadows/set-link');
  const [{ id }] = customers;
  const ref = () => refOf(CUSTOMER, { id }, 'managerRef');
  await query(CUSTOMER).update({ where: { id }, data: { manager: wangcai.id } });
  expect(await ref()).toBe(wangcai.id);
  for (const target of [xiaoming.id, null, null, wangcai.id, wangcai.id]) {
    await setLink(CUSTOMER, 'manager', id, target);
    expect(await ref()).toBe(target);
    expect(await mismatches()).toEqual([]);
  }
  await expect(
    app.strapi.db.transaction(async () => {
      await setLink(CUSTOMER, 'manager', id, xiaoming.id);
      throw new Error('rolled back');
    }),
  ).rejects.toThrow('rolled back');
  expect(await ref()).toBe(wangcai.id);
});

test('follows the deletion of the target and of the record', async () => {
  const gone = (await query(STAFF).create({ data: { name: '走了', active: true } })) as Row;
  const made = (await query(CUSTOMER).create({
    data: { ...customerData('丙'), status: 'normal', manager: gone.id },
  })) as Row;
  await query(STAFF).delete({ where: { id: gone.id } });
  expect(await refOf(CUSTOMER, { id: made.id }, 'managerRef')).toBeNull();
  await query(CUSTOMER).delete({ where: { id: made.id } });
});

test('cannot be written from outside', async () => {
  const api = await app.program();
  const url = `/api/customers/${customers[0].documentId}`;
  const before = await refOf(CUSTOMER, { id: customers[0].id }, 'managerRef');
  expect((await api.put(url, { data: { managerRef: 999 } })).status).toBe(400);
  const admin = await app.person('superAdmin');
  await admin.http.put(`/content-manager/collection-types/${CUSTOMER}/${customers[0].documentId}`, {
    managerRef: 999,
  });
  expect(await refOf(CUSTOMER, { id: customers[0].id }, 'managerRef')).toBe(before);
});

test('a start puts right what a restored database had wrong', async () => {
  await app.strapi.db.connection('customers').where({ id: customers[0].id }).update({ manager_ref: 4711 });
  expect(await mismatches()).toHaveLength(1);
  app = await app.restart();
  expect(await mismatches()).toEqual([]);
});

test('a start after an attribute was removed rebuilds the table, triggers and all', async () => {
  // What the product looks like that had one attribute more: its column, and Strapi's memory of it.
  const knex = app.strapi.db.connection;
  await knex.schema.alterTable('customers', (table) => void table.string('nickname'));
  const stored = await knex('strapi_database_schema').orderBy('id', 'desc').first();
  const schema = typeof stored.schema === 'string' ? JSON.parse(stored.schema) : stored.schema;
  const table = schema.tables.find((it: { name: string }) => it.name === 'customers');
  table.columns.push({
    name: 'nickname',
    type: 'string',
    args: [],
    defaultTo: null,
    notNullable: false,
    unsigned: false,
  });
  await knex('strapi_database_schema')
    .where({ id: stored.id })
    .update({ schema: JSON.stringify(schema), hash: 'older' });
  app = await app.restart();
  expect(await app.strapi.db.connection.schema.hasColumn('customers', 'nickname')).toBe(false);
  const { id } = customers[0];
  for (const manager of [wangcai.id, xiaoming.id]) {
    await query(CUSTOMER).update({ where: { id }, data: { manager } });
    expect(await refOf(CUSTOMER, { id }, 'managerRef')).toBe(manager);
  }
});
