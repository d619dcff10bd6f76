import { boot, type App } from '../helpers/app';
import { contactData, customerData, opportunityData, row } from '../helpers/fixtures';
import { ROLE, type Person } from '../helpers/people';

const uidOf = (noun: string) => `api::${noun}.${noun}`;
const list = (noun: string) => `/content-manager/collection-types/${uidOf(noun)}`;

interface Made {
  id: number;
  documentId: string;
}

let app: App;
let ming: Person;
let cai: Person;
let boss: Person;
let byMing: Made;
let byCai: Made;
const customers: Record<'ming' | 'cai' | 'shared', Made> = {} as never;

const make = (noun: string, data: object) => row(app.strapi, noun, data);

beforeAll(async () => {
  app = await boot();
  ming = await app.person('accountManager', { name: '小明', region: '北京' });
  cai = await app.person('accountManager', { name: '旺财' });
  boss = await app.person('salesManager', { name: '主管' });
  byMing = await make('opportunity', {
    ...opportunityData('甲'),
    status: 'unassigned',
    creator: ming.staffId,
  });
  byCai = await make('opportunity', {
    ...opportunityData('乙'),
    status: 'assigned',
    creator: cai.staffId,
    assignee: cai.staffId,
  });
  await make('plan-item', { opportunity: byCai.id, date: '2026-01-05', todo: '拜访' });
  const normal = { status: 'normal' };
  customers.ming = await make('customer', { ...customerData('明的'), ...normal, manager: ming.staffId });
  customers.cai = await make('customer', { ...customerData('财的'), ...normal, manager: cai.staffId });
  customers.shared = await make('customer', {
    ...customerData('共享的'),
    ...normal,
    manager: cai.staffId,
    sharedWith: [ming.staffId],
  });
  for (const it of Object.values(customers)) await make('contact', { ...contactData('人'), customer: it.id });
  const warning = await make('churn-case', {
    customer: customers.cai.id,
    manager: cai.staffId,
    status: 'warning',
  });
  await make('retention-measure', { churnCase: warning.id, measure: '送礼', author: cai.staffId });
  await make('service-request', {
    type: '咨询',
    summary: '问',
    request: '问题',
    status: 'new',
    customer: customers.cai.id,
    creator: cai.staffId,
  });
});
afterAll(() => app?.destroy());

const total = async (who: Person, noun: string) => {
  const { status, body } = await who.http.get(list(noun));
  return status === 200 ? body.pagination.total : status;
};

test.each([
  // noun, 小明, 旺财, 主管: rows seen, or the refusal
  ['opportunity', 1, 2, 2],
  ['plan-item', 0, 1, 1],
  ['customer', 3, 3, 3],
  ['contact', 3, 3, 3],
  ['churn-case', 0, 1, 1],
  ['retention-measure', 0, 1, 1],
  ['service-request', 1, 1, 1],
  ['audit-event', 403, 403, 403],
])('%s: each sees what his role shows him', async (noun, forMing, forCai, forBoss) => {
  expect(await total(ming, noun)).toBe(forMing);
  expect(await total(cai, noun)).toBe(forCai);
  expect(await total(boss, noun)).toBe(forBoss);
});

test('what belongs to a customer is changed by its manager and by whom it is shared with, and by nobody else', async () => {
  const contactOf = async (customer: Made) =>
    app.strapi.db.query('api::contact.contact').findOne({ where: { customerRef: customer.id } });
  const put = async (who: Person, customer: Made) =>
    (await who.http.put(`${list('contact')}/${(await contactOf(customer))?.documentId}`, { memo: 'x' }))
      .status;
  expect(await put(ming, customers.ming)).toBe(200);
  expect(await put(ming, customers.shared)).toBe(200);
  expect(await put(ming, customers.cai)).toBe(403);
  expect(await put(boss, customers.ming)).toBe(403);
});

test('the same holds for a list that is too long to be spelled out', async () => {
  const knex = app.strapi.db.connection;
  const rows = Array.from({ length: 2100 }, (_, n) => ({
    document_id: `many${n}`,
    name: `众${n}`,
    status: 'normal',
    manager_ref: null,
  }));
  await app.strapi.db.transaction(async ({ trx }) => {
    for (let from = 0; from < rows.length; from += 100) {
      await knex('customers')
        .insert(rows.slice(from, from + 100))
        .transacting(trx);
    }
    const ids: { id: number }[] = await knex('customers')
      .select('id')
      .where('document_id', 'like', 'many%')
      .transacting(trx);
    const { joinTableOf } = app.module<typeof import('../../src/shadows/declared')>('src/shadows/declared');
    const { name, joinColumn, inverseJoinColumn } = joinTableOf(app.strapi, uidOf('customer'), 'manager');
    const shared = joinTableOf(app.strapi, uidOf('customer'), 'sharedWith');
    for (let from = 0; from < ids.length; from += 100) {
      const part = ids.slice(from, from + 100);
      await knex(name)
        .insert(part.map(({ id }) => ({ [joinColumn.name]: id, [inverseJoinColumn.name]: cai.staffId })))
        .transacting(trx);
      await knex(shared.name)
        .insert(
          part.map(({ id }) => ({
            [shared.joinColumn.name]: id,
            [shared.inverseJoinColumn.name]: ming.staffId,
          })),
        )
        .transacting(trx);
    }
  });
  const one = await app.strapi.db.query('api::customer.customer').findOne({ where: { documentId: 'many7' } });
  const contact = await make('contact', { ...contactData('众人'), customer: one?.id });
  const url = `${list('contact')}/${contact.documentId}`;
  for (const who of [cai, ming]) {
    const saved = await who.http.put(url, { memo: who.name });
    expect(saved.body.error ?? saved.status).toBe(200);
    const made = await who.http.post(list('contact'), { ...contactData('新人'), customer: one?.documentId });
    expect(made.body.error ?? made.status).toBe(201);
  }
  const qiu = await app.person('accountManager', { name: '球球' });
  expect((await qiu.http.put(url, { memo: 'x' })).status).toBe(403);
  expect(
    (await qiu.http.post(list('contact'), { ...contactData('新人'), customer: one?.documentId })).status,
  ).toBe(403);
});

test('a step that an administrator narrows to some rows is refused on the others, and not offered there', async () => {
  const admin = await app.person('superAdmin');
  const role = await app.strapi.db.query('admin::role').findOne({ where: { code: ROLE.salesManager } });
  const url = `/admin/roles/${role.id}/permissions`;
  type Held = { action: string; subject: string | null; properties: object; conditions: string[] };
  const before = (await admin.http.get(url)).body.data as Held[];
  const permissions = before.map(({ action, subject, properties, conditions }) => ({
    action,
    subject,
    properties,
    conditions: action === 'plugin::crm.opportunity.assign' ? ['plugin::crm.created-by-me'] : conditions,
  }));
  expect((await admin.http.put(url, { permissions })).status).toBe(200);
  const own = await boss.http.post(list('opportunity'), opportunityData('丙'));
  expect(own.body.error ?? own.status).toBe(201);
  const assign = (documentId: string) =>
    boss.http.post(`/crm/opportunities/${documentId}/assign`, { data: { assignee: ming.documentId } });
  const actions = async (documentId: string) =>
    (await boss.http.get(`/crm/opportunities/${documentId}/actions`)).body.data.map(
      (it: { name?: string; step?: string }) => it.name ?? it.step,
    );
  expect(await actions(byMing.documentId)).toEqual([]);
  expect((await assign(byMing.documentId)).status).toBe(403);
  expect(await actions(own.body.data.documentId)).toEqual(['assign']);
  expect((await assign(own.body.data.documentId)).status).toBe(200);
});

test('tells whom one may choose, by region, industry and open work; and who one is', async () => {
  const { body } = await boss.http.get('/crm/staff', { for: 'assign-opportunity' });
  const names = body.data.map((it: { name: string }) => it.name);
  expect(names).toEqual(expect.arrayContaining(['小明', '旺财']));
  expect(names).not.toContain('主管');
  expect(body.data.find((it: { name: string }) => it.name === '旺财')).toMatchObject({
    documentId: cai.documentId,
    roles: [ROLE.accountManager],
  });
  expect(body.data.find((it: { name: string }) => it.name === '小明')).toMatchObject({ region: '北京' });
  const everybody = await boss.http.get('/crm/staff', { for: 'assign-service-request' });
  expect(everybody.body.data.map((it: { name: string }) => it.name)).toContain('主管');
  const gone = await app.person('accountManager', { name: '走了' });
  await app.strapi.service('admin::user').updateById(gone.userId, { isActive: false });
  const after = await boss.http.get('/crm/staff', { for: 'assign-opportunity' });
  expect(after.body.data.map((it: { name: string }) => it.name)).not.toContain('走了');
  const refused = await boss.http.post(`/crm/opportunities/${byMing.documentId}/assign`, {
    data: { assignee: gone.documentId },
  });
  expect([400, 403]).toContain(refused.status);
  const me = await ming.http.get('/crm/me');
  expect(me.body.data).toMatchObject({
    documentId: ming.documentId,
    name: '小明',
    roles: [ROLE.accountManager],
  });
  expect((await app.anonymous.get('/crm/me')).status).toBe(401);
});
