import { boot, type App } from '../helpers/app';
import { contactData, customerData, opportunityData, row } from '../helpers/fixtures';
import type { Person } from '../helpers/people';

const CUSTOMER = 'api::customer.customer';
const CONTACT = 'api::contact.contact';
const OPPORTUNITY = 'api::opportunity.opportunity';
const REQUEST = 'api::service-request.service-request';
const EXPLORER = 'plugin::content-manager.explorer';
const list = (uid: string) => `/content-manager/collection-types/${uid}`;

let app: App;
let narrow: Person;
let own: { id: number; documentId: string };
let shared: { id: number; documentId: string };
let foreign: { id: number; documentId: string };
let contactOfForeign: { id: number; documentId: string };

/** All readable attributes of a type but some. */
const fieldsOf = (uid: string, except: string[] = []) =>
  Object.entries(app.strapi.contentType(uid as typeof CUSTOMER).attributes)
    .filter(([name, it]) => (it as { visible?: boolean }).visible !== false && !except.includes(name))
    .map(([name]) => name)
    .filter(
      (it) =>
        ![
          'createdAt',
          'updatedAt',
          'publishedAt',
          'createdBy',
          'updatedBy',
          'locale',
          'localizations',
        ].includes(it),
    );

/** A role as an administrator might make it: customers by row and without their bank account, the rest in full. */
const narrowRole = async () => {
  const admin = await app.person('superAdmin', { name: '管理员' });
  const role = (await admin.http.post('/admin/roles', { name: 'Narrow', description: '' })).body.data;
  const read = (subject: string, conditions: string[] = [], except: string[] = []) => ({
    action: `${EXPLORER}.read`,
    subject,
    properties: { fields: fieldsOf(subject, except) },
    conditions,
  });
  const mine = ['plugin::crm.mine', 'plugin::crm.shared-with-me'];
  const permissions = [
    read(CUSTOMER, mine, ['bankAccount']),
    { ...read(CUSTOMER, mine, ['bankAccount']), action: `${EXPLORER}.update` },
    { action: `${EXPLORER}.delete`, subject: CUSTOMER, properties: {}, conditions: mine },
    { ...read(CUSTOMER, [], ['bankAccount']), action: `${EXPLORER}.create` },
    { action: 'plugin::crm.customer.reactivate', subject: null, properties: {}, conditions: [] },
    read(CONTACT),
    read(OPPORTUNITY),
    read(REQUEST),
    { ...read(CONTACT, ['plugin::crm.mine']), action: `${EXPLORER}.create` },
    { ...read(CONTACT), action: `${EXPLORER}.update` },
  ];
  const saved = await admin.http.put(`/admin/roles/${role.id}/permissions`, { permissions });
  if (saved.status !== 200) throw new Error(saved.text);
  const person = await app.person('executive', { name: '小窄' });
  await app.strapi.service('admin::user').updateById(person.userId, { roles: [role.id] });
  return { ...person, http: await app.signIn(person.email, person.password) };
};

beforeAll(async () => {
  app = await boot();
  narrow = await narrowRole();
  const colleague = await app.person('accountManager', { name: '同事' });
  own = await row(app.strapi, 'customer', { ...customerData('自己的客户'), manager: narrow.staffId });
  shared = await row(app.strapi, 'customer', {
    ...customerData('共享的客户'),
    manager: colleague.staffId,
    sharedWith: [narrow.staffId],
  });
  foreign = await row(app.strapi, 'customer', {
    ...customerData('别人的客户'),
    bankAccount: '999888777',
    manager: colleague.staffId,
  });
  for (const customer of [own, shared]) {
    await row(app.strapi, 'contact', { ...contactData(`联系人${customer.id}`), customer: customer.id });
  }
  contactOfForeign = await row(app.strapi, 'contact', { ...contactData('外人'), customer: foreign.id });
  await row(app.strapi, 'opportunity', {
    ...opportunityData('别人的客户'),
    status: 'won',
    customer: foreign.id,
    creator: colleague.staffId,
    assignee: colleague.staffId,
  });
});
afterAll(() => app?.destroy());

const results = async (url: string, query: object = {}) => {
  const answer = await narrow.http.get(url, query as Record<string, unknown>);
  return {
    status: answer.status,
    rows: (answer.body.results ?? []) as Record<string, unknown>[],
    body: answer.body,
  };
};

describe("a colleague's record that one may not read", () => {
  test('is not in the list, nor counted there, while own and shared ones are', async () => {
    const { rows, body } = await results(list(CUSTOMER));
    expect(rows.map((it) => it.documentId).sort()).toEqual([own.documentId, shared.documentId].sort());
    expect(body.pagination.total).toBe(2);
  });

  test('is not found by its id: not read, not changed, not copied, not deleted, by no way in', async () => {
    expect((await narrow.http.get(`${list(CUSTOMER)}/${own.documentId}`)).status).toBe(200);
    const ways: Record<string, (id: string) => PromiseLike<{ status: number; text: string }>> = {
      read: (id) => narrow.http.get(`${list(CUSTOMER)}/${id}`),
      change: (id) => narrow.http.put(`${list(CUSTOMER)}/${id}`, { address: 'x' }),
      delete: (id) => narrow.http.delete(`${list(CUSTOMER)}/${id}`),
      copy: (id) => narrow.http.post(`${list(CUSTOMER)}/clone/${id}`, { name: 'x' }),
      'delete many': (id) => narrow.http.post(`${list(CUSTOMER)}/actions/bulkDelete`, { documentIds: [id] }),
      'count drafts': (id) => narrow.http.get(`${list(CUSTOMER)}/${id}/actions/countDraftRelations`),
      'count drafts of many': (id) =>
        narrow.http.get(`${list(CUSTOMER)}/actions/countManyEntriesDraftRelations`, { documentIds: [id] }),
      'find many': (id) =>
        narrow.http.post(`${list(CUSTOMER)}/actions/bulkFindForValidation`, { documentIds: [id] }),
      relation: (id) => narrow.http.get(`/content-manager/relations/${CUSTOMER}/${id}/manager`),
      actions: (id) => narrow.http.get(`/crm/customers/${id}/actions`),
      step: (id) => narrow.http.post(`/crm/customers/${id}/reactivate`, { data: { reason: 'x' } }),
    };
    for (const [way, ask] of Object.entries(ways)) {
      const [theirs, none] = [await ask(foreign.documentId), await ask('nosuchrecord')];
      expect([way, theirs.status, theirs.text]).toEqual([way, none.status, none.text]);
      expect([way, theirs.text.includes(foreign.documentId)]).toEqual([way, false]);
    }
    for (const way of ['read', 'change', 'delete', 'delete many', 'relation'])
      expect([way, (await ways[way](foreign.documentId)).status]).toEqual([way, 404]);
    const stored = await app.strapi.db.query(CUSTOMER).findOne({ where: { id: foreign.id } });
    expect(stored).toMatchObject({ name: '别人的客户', address: customerData('').address });
  });

  test('is not deleted with others, and does not stand in their way', async () => {
    const mine = await row(app.strapi, 'customer', { ...customerData('可删的'), manager: narrow.staffId });
    const documentIds = [foreign.documentId, mine.documentId];
    const answer = await narrow.http.post(`${list(CUSTOMER)}/actions/bulkDelete`, { documentIds });
    expect(answer.body).toEqual({ count: 1 });
    expect(await app.strapi.db.query(CUSTOMER).count({ where: { id: { $in: [foreign.id, mine.id] } } })).toBe(
      1,
    );
  });

  test('that one may read but not change or delete is refused as such', async () => {
    expect((await narrow.http.delete(`${list(CONTACT)}/${contactOfForeign.documentId}`)).status).toBe(403);
    const manager = await app.person('accountManager', { name: '李四' });
    const url = `${list(CUSTOMER)}/${foreign.documentId}`;
    expect((await manager.http.get(url)).status).toBe(200);
    expect((await manager.http.put(url, { address: 'x' })).status).toBe(403);
    expect((await manager.http.delete(url)).status).toBe(403);
  });

  test('is not in a picker', async () => {
    const { rows } = await results(`/content-manager/relations/${CONTACT}/customer`, { pageSize: 100 });
    expect(rows.map((it) => it.documentId).sort()).toEqual([own.documentId, shared.documentId].sort());
    const searched = await results(`/content-manager/relations/${CONTACT}/customer`, { _q: '别人' });
    expect(searched.rows).toEqual([]);
  });

  test('does not come along with a picker that is asked to bring it', async () => {
    const url = `/content-manager/relations/${CONTACT}/customer`;
    const { rows } = await results(url, {
      'populate[manager]': '*',
      'populate[sharedWith]': '*',
      fields: '*',
    });
    for (const it of rows) {
      expect(it.manager).toBeUndefined();
      expect(it.bankAccount).toBeUndefined();
    }
  });

  test('is not in a relation of something else: in its list, in the record, in the field of the form', async () => {
    const { rows } = await results(list(CONTACT));
    expect(rows).toHaveLength(3);
    const stranger = rows.find((it) => it.documentId === contactOfForeign.documentId);
    expect(stranger?.customer ?? null).toBeNull();
    const one = await narrow.http.get(`${list(CONTACT)}/${contactOfForeign.documentId}`);
    expect(one.status).toBe(200);
    expect(JSON.stringify(one.body)).not.toContain(foreign.documentId);
    expect(JSON.stringify(one.body)).not.toContain('别人的客户');
    const field = await results(
      `/content-manager/relations/${CONTACT}/${contactOfForeign.documentId}/customer`,
    );
    expect(field).toMatchObject({ status: 200, rows: [] });
    const saved = await narrow.http.put(`${list(CONTACT)}/${contactOfForeign.documentId}`, { memo: 'x' });
    expect(JSON.stringify(saved.body)).not.toContain(foreign.documentId);
    for (const text of [one.text, saved.text]) expect(text).not.toContain('customerRef');
  });

  test('does not come along with the answer to a step', async () => {
    const opportunity = await row(app.strapi, 'opportunity', {
      ...opportunityData('某公司'),
      status: 'unassigned',
    });
    const manager = await app.person('salesManager', { name: '主管' });
    const candidate = await app.person('accountManager', { name: '候选' });
    const url = `/crm/opportunities/${opportunity.documentId}/assign`;
    const answer = await manager.http.post(url, { data: { assignee: candidate.documentId } });
    expect(answer.status).toBe(200);
    expect(answer.body.data.assignee).toMatchObject({ documentId: candidate.documentId, name: '候选' });
    for (const hidden of ['userRef', 'assigneeRef', 'createdBy"']) expect(answer.text).not.toContain(hidden);
  });

  test('is not found by a filter or a search through something else', async () => {
    for (const filter of [
      { 'filters[customer][name][$eq]': '别人的客户' },
      { 'filters[customer][documentId][$eq]': foreign.documentId },
      { 'filters[customer][id]': foreign.id },
      { 'filters[customer]': foreign.id },
      { 'filters[$or][0][customer][name][$contains]': '别人' },
      { 'filters[$and][0][$or][0][customer][$and][0][name]': '别人的客户' },
    ]) {
      expect(await results(list(CONTACT), filter)).toMatchObject({ status: 200, rows: [] });
    }
    expect(
      (await results(list(CONTACT), { 'filters[customer][name][$eq]': '自己的客户' })).rows,
    ).toHaveLength(1);
    expect((await results(list(CUSTOMER), { _q: '别人' })).rows).toEqual([]);
  });

  test('is not told by an order', async () => {
    expect((await results(list(CONTACT), { sort: 'customer.name:asc' })).status).toBe(403);
    expect((await results(list(CONTACT), { 'sort[customer][name]': 'asc' })).status).toBe(403);
    expect((await results(list(CONTACT), { sort: 'name:asc' })).status).toBe(200);
  });

  test('is not counted on the home page', async () => {
    const { body } = await narrow.http.get('/content-manager/homepage/count-documents');
    // Two customers, three contacts, two opportunities, no request; nobody of the staff, no dictionary.
    expect(body.data.published).toBe(7);
    const recent = await narrow.http.get('/content-manager/homepage/recent-documents', { action: 'update' });
    expect(JSON.stringify(recent.body)).not.toContain(foreign.documentId);
  });

  test('is not reached by a token that acts for him, nor by an MCP tool', async () => {
    const token = await app.adminToken(narrow, [
      { action: `${EXPLORER}.read`, subject: CONTACT, properties: { fields: fieldsOf(CONTACT) } },
    ]);
    const answer = await token.get(list(CONTACT));
    expect(answer.body.results).toHaveLength(3);
    expect(JSON.stringify(answer.body)).not.toContain('自己的客户');
    expect((await token.get(list(CONTACT), { 'filters[customer][name]': '自己的客户' })).status).toBe(403);
    expect((await token.get(list(CUSTOMER))).status).toBe(403);
    const call = await token
      .post('/mcp', {
        jsonrpc: '2.0',
        id: 1,
        method: 'tools/call',
        params: { name: 'list_contact', arguments: {} },
      })
      .set('Accept', 'application/json, text/event-stream');
    expect(call.text).toContain(contactOfForeign.documentId);
    expect(call.text).not.toContain(foreign.documentId);
    expect(call.text).not.toContain(own.documentId);
  });
});

describe('a field that one may not read', () => {
  test('is not in the record, the list or a relation', async () => {
    const texts = [
      await narrow.http.get(`${list(CUSTOMER)}/${own.documentId}`),
      await narrow.http.get(list(CUSTOMER)),
      await narrow.http.get(list(CONTACT)),
    ].map((it) => it.text);
    for (const text of texts) expect(text).not.toContain('62220001');
    expect(texts[2]).toContain('自己的客户');
  });

  test('is not told by a filter, an order or a search', async () => {
    expect((await results(list(CONTACT), { 'filters[customer][bankAccount][$gt]': '1' })).status).toBe(403);
    expect((await results(list(CONTACT), { 'filters[customer][managerRef]': 1 })).status).toBe(403);
    expect((await results(list(CONTACT), { sort: 'customer.bankAccount' })).status).toBe(403);
    expect((await results(list(CUSTOMER), { _q: '62220001' })).rows).toEqual([]);
  });

  test('of an account is not told at all: who made a record is a name, nothing more', async () => {
    expect((await results(list(CONTACT), { 'filters[createdBy][email][$contains]': '@' })).status).toBe(403);
    const manager = await app.person('accountManager', { name: '王二' });
    const made = await manager.http.post(list(OPPORTUNITY), opportunityData('某公司'));
    expect(made.body.error ?? made.status).toBe(201);
    const { text } = await narrow.http.get(`${list(OPPORTUNITY)}/${made.body.data.documentId}`);
    expect(text).toContain('王二');
    expect(text).not.toContain(manager.email);
    expect((await narrow.http.get(list(OPPORTUNITY))).text).not.toContain(manager.email);
  });
});

describe('create for somebody else', () => {
  test('is refused where the right to create is narrowed to own rows', async () => {
    const refused = await narrow.http.post(list(CONTACT), {
      ...contactData('新人'),
      customer: foreign.documentId,
    });
    expect([400, 403]).toContain(refused.status);
    const others = await narrow.http.post(list(CONTACT), {
      ...contactData('新人'),
      customer: shared.documentId,
    });
    expect(others.body.error).toMatchObject({ status: 403 });
    const made = await narrow.http.post(list(CONTACT), { ...contactData('新人'), customer: own.documentId });
    expect(made.body.error ?? made.status).toBe(201);
  });

  test('an account manager enters customers in his own name alone', async () => {
    const manager = await app.person('accountManager', { name: '张三' });
    const data = customerData('新客户');
    const refused = await manager.http.post(list(CUSTOMER), {
      ...data,
      manager: { connect: [narrow.documentId] },
    });
    expect(refused.body.error).toMatchObject({ status: 403 });
    const made = await manager.http.post(list(CUSTOMER), {
      ...data,
      manager: { connect: [manager.documentId] },
    });
    expect(made.body.error ?? made.status).toBe(201);
  });
});
