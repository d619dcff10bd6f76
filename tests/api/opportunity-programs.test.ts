import { boot, type App } from '../helpers/app';
import type { HttpClient } from '../helpers/client';

let app: App;
let program: HttpClient;

const given = {
  customerName: '阳光实业',
  successRate: 60,
  summary: '采购电视机',
  description: '年底前要 20 台',
};
const create = async (data: object = given) => program.post('/api/opportunities', { data });

beforeAll(async () => {
  app = await boot();
  program = await app.program();
});
afterAll(() => app.destroy());

describe('an opportunity over REST', () => {
  it('is created with a code, unassigned, without a creator, and leaves a trace', async () => {
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      ...given,
      status: 'unassigned',
      code: expect.stringMatching(/^JH\d{6}\d{3,}$/),
    });
    const events = await app.strapi.db
      .query('api::audit-event.audit-event')
      .findMany({ where: { subjectId: body.data.documentId } });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ action: 'create', actorType: 'program', door: 'rest' });
  });

  it.each([
    [{ ...given, customerName: '' }, 'customerName'],
    [{ ...given, customerName: '   ' }, 'customerName'],
    [{ summary: 's', description: 'd', successRate: 1 }, 'customerName'],
    [{ ...given, successRate: 101 }, 'successRate'],
    [{ ...given, successRate: -1 }, 'successRate'],
    [{ ...given, successRate: 1.5 }, 'successRate'],
    [{ ...given, successRate: '60' }, 'successRate'],
    [{ ...given, customerName: 5 }, 'customerName'],
    [{ ...given, customerName: 'x'.repeat(256) }, 'customerName'],
    [{ ...given, status: 'won' }, 'status'],
    [{ ...given, code: 'JH1' }, 'code'],
    [{ ...given, assignedAt: '2026-01-01T00:00:00.000Z' }, 'assignedAt'],
    [{ ...given, assigneeRef: 1 }, 'assigneeRef'],
  ])('is refused with the field named: %j', async (data, field) => {
    const { status, body } = await create(data);
    expect(status).toBe(400);
    expect(body.error.details.code).toBe('INVALID_INPUT');
    const named = body.error.details.errors.map((it: { path: string[] }) => it.path[0]);
    expect(named).toContain(field);
  });

  it('says what is wrong in the language that the caller asks for', async () => {
    const send = (language: string) =>
      program
        .post('/api/opportunities', { data: { ...given, successRate: 101 } })
        .set('Accept-Language', language);
    expect((await send('zh-CN')).body.error.details.errors[0].message).toContain('不能大于100');
    expect((await send('en-GB')).body.error.details.errors[0].message).toContain('at most 100');
  });

  it('is assigned, won and becomes a customer with its contact', async () => {
    const person = await app.person('accountManager', { name: '小明' });
    const { documentId } = (await create({ ...given, contactName: '王先生', contactPhone: '010-1' })).body
      .data;
    const assigned = await program.post(`/api/opportunities/${documentId}/assign`, {
      data: { assignee: person.documentId },
    });
    expect(assigned.status).toBe(200);
    expect(assigned.body.data).toMatchObject({ status: 'assigned', assignee: { name: '小明' } });
    expect(assigned.body.data.assignedAt).toBeTruthy();
    expect(assigned.body.meta.actions.sort()).toEqual(['stop', 'win']);
    const edited = await program.put(`/api/opportunities/${documentId}`, { data: { summary: 'x' } });
    expect(edited.status).toBe(409);
    expect(edited.body.error.details).toMatchObject({ code: 'STATE_CONFLICT', status: 'assigned' });
    const won = await program.post(`/api/opportunities/${documentId}/win`, { data: {} });
    expect(won.status).toBe(200);
    expect(won.body.data.status).toBe('won');
    const customer = await program.get(`/api/customers/${won.body.meta.customer}`, { populate: '*' });
    expect(customer.body.data).toMatchObject({
      name: '阳光实业',
      level: '1',
      satisfaction: 3,
      credit: 3,
      status: 'normal',
      manager: { name: '小明' },
    });
    expect(customer.body.data.code).toMatch(/^KH\d{6}\d{3,}$/);
    const contacts = await program.get('/api/contacts', {
      'filters[customer][documentId]': won.body.meta.customer,
    });
    expect(contacts.body.data).toMatchObject([{ name: '王先生', officePhone: '010-1' }]);
  });

  it('is stopped only with a reason, which is kept', async () => {
    const person = await app.person('accountManager', { name: '小明' });
    const { documentId } = (await create()).body.data;
    await program.post(`/api/opportunities/${documentId}/assign`, { data: { assignee: person.documentId } });
    const without = await program.post(`/api/opportunities/${documentId}/stop`, { data: { reason: ' ' } });
    expect(without.status).toBe(400);
    const stopped = await program.post(`/api/opportunities/${documentId}/stop`, {
      data: { reason: '没有采购需求' },
    });
    expect(stopped.body.data).toMatchObject({ status: 'lost', stopReason: '没有采购需求' });
    const deleted = await program.delete(`/api/opportunities/${documentId}`);
    expect(deleted.status).toBe(409);
  });

  it('lets one of twenty parallel steps through and answers 409 to the others', async () => {
    const person = await app.person('accountManager', { name: '小明' });
    const { documentId } = (await create()).body.data;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        program.post(`/api/opportunities/${documentId}/assign`, { data: { assignee: person.documentId } }),
      ),
    );
    const statuses = answers.map((it) => it.status);
    expect(statuses.filter((it) => it === 200)).toHaveLength(1);
    expect(statuses.filter((it) => it === 409)).toHaveLength(19);
    const done = await app.strapi.db
      .query('api::audit-event.audit-event')
      .count({ where: { subjectId: documentId, action: 'assign', outcome: 'done' } });
    expect(done).toBe(1);
  });

  it('takes the same steps over GraphQL', async () => {
    const person = await app.person('accountManager', { name: '小明' });
    const { documentId } = (await create()).body.data;
    const query = `mutation($id: ID!, $to: ID) { assignOpportunity(documentId: $id, data: { assignee: $to }) {
      documentId status data { documentId status assignee { name } } actions message } }`;
    const variables = { id: documentId, to: person.documentId };
    const { body } = await program.post('/graphql', { query, variables });
    expect(body.errors).toBeUndefined();
    expect(body.data.assignOpportunity).toMatchObject({ documentId, status: 'assigned' });
    expect(body.data.assignOpportunity.data).toMatchObject({
      status: 'assigned',
      assignee: { name: '小明' },
    });
    const again = await program.post('/graphql', { query, variables });
    expect(again.body.errors[0].extensions.error.details).toMatchObject({
      code: 'STATE_CONFLICT',
      status: 'assigned',
    });
  });

  it('lists the steps that are possible, each with the fields that it needs', async () => {
    const { documentId } = (await create()).body.data;
    const { body } = await program.get(`/api/opportunities/${documentId}/actions`);
    expect(body.data).toMatchObject([
      { step: 'assign', input: [{ name: 'assignee', type: 'staff', required: true }] },
    ]);
  });

  it('is nobody else’s business', async () => {
    expect((await app.anonymous.get('/api/opportunities')).status).toBe(403);
    expect((await app.anonymous.get('/crm/opportunities/x/actions')).status).toBe(401);
    const reader = await app.program(['api::opportunity.opportunity.find']);
    expect((await reader.get('/api/opportunities')).status).toBe(200);
    const { documentId } = (await create()).body.data;
    expect(
      (await reader.post(`/api/opportunities/${documentId}/stop`, { data: { reason: 'x' } })).status,
    ).toBe(403);
  });

  it('answers 404 for what is not there and 400 for what is no request', async () => {
    expect((await program.post('/api/opportunities/nothing/win', { data: {} })).status).toBe(404);
    expect((await program.put('/api/opportunities/nothing', { data: { summary: 'x' } })).status).toBe(404);
    const broken = await program
      .post('/api/opportunities')
      .set('Content-Type', 'application/json')
      .send('{"data":');
    expect(broken.status).toBe(400);
    expect(broken.body.error.details.code).toBe('INVALID_INPUT');
  });
});

const HOSTILE: unknown[] = [
  null,
  true,
  -1,
  1e308,
  2147483648,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '💥'.repeat(50),
  'x'.repeat(70000),
  "'; drop table opportunities; --",
  '<script>alert(1)</script>',
  [],
  [[]],
  {},
  { a: { b: 1 } },
  [1, '2', null],
  { connect: 'x' },
  { connect: [{ id: 'x' }] },
  { set: [{ documentId: 5 }] },
  '9999-99-99',
  '../../etc/passwd',
  'NaN',
];
const FIELDS = [
  'customerName',
  'successRate',
  'summary',
  'description',
  'source',
  'contactPhone',
  'status',
  'creator',
  'assignee',
  'assignedAt',
  'nope',
  '__proto__',
  'createdAt',
  'id',
  'documentId',
  'locale',
];

describe('hostile input', () => {
  it('never gives a 500, in any field', async () => {
    const { documentId } = (await create()).body.data;
    const failures: string[] = [];
    for (const field of FIELDS) {
      for (const value of HOSTILE) {
        const created = await create({ ...given, [field]: value });
        const updated = await program.put(`/api/opportunities/${documentId}`, { data: { [field]: value } });
        for (const answer of [created, updated]) {
          if (answer.status >= 500)
            failures.push(`${field}=${JSON.stringify(value)?.slice(0, 40)}: ${answer.status}`);
        }
      }
    }
    expect(failures).toEqual([]);
  });

  it('never gives a 500 in queries', async () => {
    const queries = [
      'filters=abc',
      'filters[nope]=1',
      'filters[successRate]=abc',
      'filters[successRate][$gt]=abc',
      'filters[id]=abc',
      'filters[createdAt][$gt]=abc',
      'filters[status]=nope',
      'filters[$and]=x',
      'filters[$or][0][x]=y',
      'sort=nope',
      'sort[x]=1',
      'sort=customerName:sideways',
      'fields=nope',
      'populate=nope',
      'populate[assignee][fields]=x',
      'pagination[page]=-1',
      'pagination[page]=abc',
      'pagination[pageSize]=1e9',
      'pagination[limit]=x',
      'locale=xx',
      'status=nope',
      'filters[customerName][$containsi]=%00',
      '_q=%F0%9F%92%A5',
      'filters[assignedAt]=abc',
      'filters[assignee][documentId]=%27',
      'filters[customerName][$in]=',
      'filters[successRate][$between]=1',
      'filters[customerName][$startsWith][0]=x',
      'filters[successRate]=99999999999999999999',
      'pagination[start]=9e99',
    ];
    const failures: string[] = [];
    for (const query of queries) {
      const { status } = await program.get(`/api/opportunities?${query}`);
      if (status >= 500) failures.push(`${query}: ${status}`);
    }
    expect(failures).toEqual([]);
  });
});
