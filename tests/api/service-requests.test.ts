import { boot, type App } from '../helpers/app';
import type { HttpClient } from '../helpers/client';
import type { Person } from '../helpers/people';

const UID = 'api::service-request.service-request';
let app: App;
let manager: Person;
let ming: Person;
let wang: Person;
let program: HttpClient;
let customer: string;

const PLAIN = `/content-manager/collection-types/${UID}`;
const base = { type: '咨询', summary: '收音机订单运费', request: '订单运费如何计算?' };

const create = async (who: Person = ming, data: object = {}) => {
  const answer = await who.http.post(PLAIN, {
    ...base,
    customer: { connect: [{ documentId: customer }] },
    ...data,
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.data.documentId as string;
};
const step = (who: { http: HttpClient }, id: string, name: string, data: object = {}) =>
  who.http.post(`/crm/service-requests/${id}/${name}`, { data });
const assigned = async (to: Person = ming, data: object = {}) => {
  const id = await create(ming, data);
  expect((await step(manager, id, 'assign', { assignee: to.documentId })).status).toBe(200);
  return id;
};
const handled = async (to: Person = ming, data: object = {}) => {
  const id = await assigned(to, data);
  expect((await step(to, id, 'handle', { treatment: '已核对运费' })).status).toBe(200);
  return id;
};
const rowOf = (documentId: string) =>
  app.strapi.db.query(UID).findOne({ where: { documentId }, populate: true });

beforeAll(async () => {
  app = await boot();
  manager = await app.person('salesManager', { name: '周岚' });
  ming = await app.person('accountManager', { name: '小明' });
  wang = await app.person('accountManager', { name: '旺财' });
  program = await app.program();
  const row = await app.strapi.db.query('api::customer.customer').create({
    data: {
      name: '聪海信息科技有限公司',
      code: 'KH071202001',
      status: 'normal',
      level: '5',
      region: '北京',
      manager: ming.staffId,
      publishedAt: new Date(),
    },
  });
  customer = row.documentId;
});
afterAll(() => app.destroy());

test('a request is created by an account manager, new, with a code and its creator', async () => {
  const id = await create();
  const row = await rowOf(id);
  expect(row).toMatchObject({
    status: 'new',
    summary: '收音机订单运费',
    creator: { name: '小明' },
    rounds: null,
  });
  expect(row.code).toMatch(/^FW\d{9}$/);
});

test('what is missing or no choice is named', async () => {
  const answer = await ming.http.post(PLAIN, { type: '没有', summary: '', request: 'x' });
  expect(answer.status).toBe(400);
  expect(answer.body.error.details.code).toBe('INVALID_INPUT');
  const named = answer.body.error.details.errors.map((it: { path: string[] }) => it.path[0]).sort();
  expect(named).toEqual(expect.arrayContaining(['summary', 'type']));
});

test('a sales manager does not create requests', async () => {
  expect(
    (await manager.http.post(PLAIN, { ...base, customer: { connect: [{ documentId: customer }] } })).status,
  ).toBe(403);
});

test('only its creator edits a new one; once assigned nobody does', async () => {
  const id = await create();
  expect((await wang.http.put(`${PLAIN}/${id}`, { summary: '改' })).status).toBe(403);
  expect((await ming.http.put(`${PLAIN}/${id}`, { summary: '改过的概要' })).status).toBe(200);
  await step(manager, id, 'assign', { assignee: wang.documentId });
  const late = await ming.http.put(`${PLAIN}/${id}`, { summary: '再改' });
  expect([late.status, late.body.error.details.status]).toEqual([409, 'assigned']);
  expect((await rowOf(id)).summary).toBe('改过的概要');
});

test('a new one is deleted by its creator or a sales manager, an assigned one by nobody', async () => {
  const [one, two, three] = [await create(), await create(), await assigned()];
  expect((await wang.http.delete(`${PLAIN}/${one}`)).status).toBe(403);
  expect((await ming.http.delete(`${PLAIN}/${one}`)).status).toBe(200);
  expect((await manager.http.delete(`${PLAIN}/${two}`)).status).toBe(200);
  expect([403, 409]).toContain((await ming.http.delete(`${PLAIN}/${three}`)).status);
  expect((await program.delete(`/api/service-requests/${three}`)).status).toBe(409);
  expect(await rowOf(three)).toBeTruthy();
});

test('it goes from new to the archive, each step by whom it belongs to', async () => {
  const id = await create();
  expect((await step(ming, id, 'assign', { assignee: ming.documentId })).status).toBe(403);
  expect((await step(manager, id, 'assign', {})).body.error.details.code).toBe('INVALID_INPUT');
  const afterAssign = await step(manager, id, 'assign', { assignee: wang.documentId });
  expect(afterAssign.body.data).toMatchObject({ status: 'assigned', assignee: { name: '旺财' } });
  expect((await step(ming, id, 'handle', { treatment: '越权' })).status).toBe(403);
  expect((await step(wang, id, 'feedback', { result: '早了', satisfaction: 5 })).status).toBe(409);
  const afterHandle = await step(wang, id, 'handle', { treatment: '已核对运费' });
  expect(afterHandle.body.data).toMatchObject({ status: 'handled', handledBy: { name: '旺财' } });
  expect(afterHandle.body.meta.actions).toEqual(['feedback']);
  expect((await step(ming, id, 'feedback', { result: '好', satisfaction: 5 })).status).toBe(403);
  const done = await step(wang, id, 'feedback', { result: '客户满意', satisfaction: 3 });
  expect(done.body.data).toMatchObject({
    status: 'archived',
    treatment: '已核对运费',
    result: '客户满意',
    satisfaction: 3,
  });
  expect(done.body.meta.actions).toEqual([]);
  const row = await rowOf(id);
  expect(row.archivedAt).toBeTruthy();
  expect(row.rounds).toEqual([
    expect.objectContaining({
      treatment: '已核对运费',
      handledBy: { documentId: wang.documentId, name: '旺财' },
      result: '客户满意',
      satisfaction: 3,
      by: { documentId: wang.documentId, name: '旺财' },
    }),
  ]);
  const late = await step(wang, id, 'handle', { treatment: '又来' });
  expect([late.status, late.body.error]).toEqual([
    409,
    expect.objectContaining({ details: expect.objectContaining({ status: 'archived' }) }),
  ]);
});

test('below satisfaction 3 it comes back, and both rounds are kept', async () => {
  const id = await handled(wang);
  const back = await step(wang, id, 'feedback', { result: '客户不接受', satisfaction: 2 });
  expect(back.body.data).toMatchObject({
    status: 'assigned',
    treatment: null,
    result: null,
    satisfaction: null,
  });
  let row = await rowOf(id);
  expect([row.handledBy, row.handledAt, row.handledByRef, row.archivedAt]).toEqual([null, null, null, null]);
  expect(row.assignee.name).toBe('旺财');
  expect(row.rounds).toHaveLength(1);
  await step(wang, id, 'handle', { treatment: '按吨公里重新报价' });
  await step(wang, id, 'feedback', { result: '接受', satisfaction: 4 });
  row = await rowOf(id);
  expect(row).toMatchObject({ status: 'archived', treatment: '按吨公里重新报价', satisfaction: 4 });
  expect(row.rounds.map((it: Record<string, unknown>) => [it.treatment, it.result, it.satisfaction])).toEqual(
    [
      ['已核对运费', '客户不接受', 2],
      ['按吨公里重新报价', '接受', 4],
    ],
  );
});

test.each([0, 6, 2.5, '4', null])('satisfaction %j is refused', async (satisfaction) => {
  const id = await handled();
  const answer = await step(ming, id, 'feedback', { result: '好', satisfaction });
  expect([answer.status, answer.body.error.details.errors[0].path]).toEqual([400, ['satisfaction']]);
});

test.each(['rest', 'panel'])('no plain write through %s touches what the steps set', async (door) => {
  const id = await assigned();
  for (const data of [{ status: 'archived' }, { treatment: '越过' }, { rounds: [], satisfaction: 5 }]) {
    const answer =
      door === 'rest'
        ? await program.put(`/api/service-requests/${id}`, { data })
        : await ming.http.put(`${PLAIN}/${id}`, data);
    expect([400, 409]).toContain(answer.status);
  }
  expect(await rowOf(id)).toMatchObject({ status: 'assigned', treatment: null, satisfaction: null });
});

test('a program takes the steps by its token, through REST and GraphQL', async () => {
  const id = await create();
  const one = await program.post(`/api/service-requests/${id}/assign`, {
    data: { assignee: wang.documentId },
  });
  expect([one.status, one.body.data.status]).toEqual([200, 'assigned']);
  await program.post(`/api/service-requests/${id}/handle`, { data: { treatment: '由程序处理' } });
  const query = `mutation { feedbackServiceRequest(documentId: "${id}", data: { result: "好", satisfaction: 5 }) { data { status } } }`;
  const done = await program.post('/graphql', { query });
  expect(JSON.stringify(done.body)).toContain('archived');
  expect((await rowOf(id)).rounds[0]).toMatchObject({ handledBy: null, by: { documentId: null } });
  const without = await app.program([`${UID}.find`]);
  expect(
    (await without.post(`/api/service-requests/${id}/handle`, { data: { treatment: 'x' } })).status,
  ).toBe(403);
  expect((await app.anonymous.get('/api/service-requests/archive')).status).toBe(403);
  expect((await app.anonymous.get('/crm/service-requests/archive')).status).toBe(401);
});

test('of twenty who handle at once exactly one succeeds, and so with the feedback', async () => {
  const id = await assigned();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) => step(ming, id, 'handle', { treatment: `第 ${at} 份` })),
  );
  expect(answers.filter((it) => it.status === 200)).toHaveLength(1);
  expect(answers.filter((it) => it.status === 409)).toHaveLength(19);
  const ratings = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      step(ming, id, 'feedback', { result: `${at}`, satisfaction: 1 + (at % 5) }),
    ),
  );
  expect(ratings.filter((it) => it.status === 200)).toHaveLength(1);
  const row = await rowOf(id);
  expect(row.rounds).toHaveLength(1);
  expect(row.status).toBe(row.rounds[0].satisfaction >= 3 ? 'archived' : 'assigned');
  const trail = await app.strapi.db
    .query('api::audit-event.audit-event')
    .count({ where: { subjectId: id, action: 'handle', outcome: 'done' } });
  expect(trail).toBe(1);
});

test('a lost customer may still complain, a deleted one is not offered', async () => {
  const query = app.strapi.db.query('api::customer.customer');
  const lost = await query.create({ data: { name: '阳光实业', status: 'lost', publishedAt: new Date() } });
  const gone = await query.create({ data: { name: '已删除', status: 'normal', publishedAt: new Date() } });
  await app.strapi.db.connection('customers').where({ id: gone.id }).update({ archived_at: new Date() });
  await create(ming, { customer: { connect: [{ documentId: lost.documentId }] } });
  const answer = await ming.http.post(PLAIN, {
    ...base,
    customer: { connect: [{ documentId: gone.documentId }] },
  });
  expect([answer.status, answer.body.error.details.errors[0].path]).toEqual([400, ['customer']]);
});

describe('the archive', () => {
  const archived = async (data: object, rounds: [string, string, number][]) => {
    const id = await assigned(ming, data);
    for (const [treatment, result, satisfaction] of rounds) {
      await step(ming, id, 'handle', { treatment });
      await step(ming, id, 'feedback', { result, satisfaction });
    }
    return id;
  };
  const search = async (query: object, who: Person = ming) => {
    const answer = await who.http.get('/crm/service-requests/archive', query as never);
    expect(answer.status).toBe(200);
    return answer.body as { data: Record<string, unknown>[]; meta: { pagination: { total: number } } };
  };
  const ids = async (query: object) => (await search(query)).data.map((it) => it.documentId).sort();
  let freight: string;
  let screen: string;

  beforeAll(async () => {
    freight = await archived({ summary: '烟台海运报价', request: '发往烟台港口,请报价' }, [
      ['按整车报价', '嫌贵', 1],
      ['改为拼箱,每吨公里 0.6 元', '同意', 5],
    ]);
    screen = await archived({ type: '投诉', summary: '电视机屏幕闪烁', request: '开机十分钟后屏幕闪烁' }, [
      ['更换主板 MB-88', '恢复正常', 4],
    ]);
    await assigned(ming, { summary: '烟台海运还没有归档' });
  });

  test('is searched by two Chinese characters, in the summary, the request, treatments and earlier rounds', async () => {
    expect(await ids({ words: '海运' })).toEqual([freight]);
    expect(await ids({ words: '港口' })).toEqual([freight]);
    expect(await ids({ words: '整车' })).toEqual([freight]);
    expect(await ids({ words: '嫌贵 拼箱' })).toEqual([freight]);
    expect(await ids({ words: 'mb-88' })).toEqual([screen]);
    expect(await ids({ words: '海运 屏幕' })).toEqual([]);
    expect(await ids({ words: 'treatment' })).toEqual([]);
  });

  test('is searched by customer, summary, type and day of creation', async () => {
    expect(await ids({ customer: '聪海', summary: '闪烁' })).toEqual([screen]);
    expect(await ids({ customer: 'KH071202', summary: '海运' })).toEqual([freight]);
    expect(await ids({ customer: '没有这个客户' })).toEqual([]);
    expect(await ids({ summary: '港口' })).toEqual([]);
    expect(await ids({ type: '投诉' })).toEqual([screen]);
    const row = await app.strapi.db.query(UID).findOne({ where: { documentId: screen } });
    const at = (iso: string) =>
      app.strapi.db.query(UID).updateMany({ where: { id: row.id }, data: { createdAt: new Date(iso) } });
    // A day as the company counts it: 2007-12-13 begins in Shanghai while it is still the 12th in London.
    await at('2007-12-12T16:00:00.000Z');
    expect(await ids({ from: '2007-12-13', to: '2007-12-13' })).toEqual([screen]);
    expect(await ids({ to: '2007-12-12' })).toEqual([]);
    await at('2007-12-13T16:00:00.000Z');
    expect(await ids({ from: '2007-12-13', to: '2007-12-13' })).toEqual([]);
    expect(await ids({ from: '2007-12-14', to: '2007-12-14' })).toEqual([screen]);
  });

  test('answers pages with every request in full', async () => {
    const { data, meta } = await search({ words: '烟台', pageSize: 1 });
    expect(meta.pagination).toEqual({ page: 1, pageSize: 1, pageCount: 1, total: 1 });
    expect(data[0]).toMatchObject({
      summary: '烟台海运报价',
      request: '发往烟台港口,请报价',
      customer: { name: '聪海信息科技有限公司' },
      creator: { name: '小明' },
      handledBy: { name: '小明' },
      treatment: '改为拼箱,每吨公里 0.6 元',
      rounds: [expect.objectContaining({ satisfaction: 1 }), expect.objectContaining({ satisfaction: 5 })],
    });
    expect(data[0]).not.toHaveProperty('id');
    expect(data[0]).not.toHaveProperty('customerRef');
  });

  test.each([
    [{ from: '昨天' }],
    [{ page: 0 }],
    [{ pageSize: 101 }],
    [{ nonsense: 1 }],
    [{ to: '2007-13-01' }],
  ])('refuses %j', async (query) => {
    const answer = await ming.http.get('/crm/service-requests/archive', query as never);
    expect([answer.status, answer.body.error.details.code]).toEqual([400, 'INVALID_INPUT']);
  });

  test('offers requests like the one at hand, and like what is being written', async () => {
    const id = await assigned(ming, { summary: '青岛海运报价', request: '海运到烟台怎么报价' });
    const like = await ming.http.get(`/crm/service-requests/${id}/similar`);
    expect(like.body.data.map((it: { documentId: string }) => it.documentId)).toEqual([freight]);
    const typing = await ming.http.get('/crm/service-requests/similar', { text: '客户的电视机屏幕一直闪烁' });
    expect(typing.body.data[0].documentId).toBe(screen);
    expect((await ming.http.get('/crm/service-requests/similar', { text: '' })).body.data).toEqual([]);
    expect((await ming.http.get('/crm/service-requests/nothing/similar')).status).toBe(404);
  });

  test('is closed to who may not read requests, and its hidden fields are not searched', async () => {
    const sysadmin = await app.person('systemAdmin');
    expect((await search({}, sysadmin)).data).toEqual([]);
    expect(
      (await sysadmin.http.get('/crm/service-requests/similar', { text: '屏幕闪烁' })).body.data,
    ).toEqual([]);
    expect((await sysadmin.http.get('/crm/search', { q: '闪烁' })).body.data).toEqual([]);
    const narrow = await app.adminToken(ming, [
      {
        action: 'plugin::content-manager.explorer.read',
        subject: UID,
        properties: { fields: ['code', 'summary', 'status'] },
      },
    ]);
    const find = async (words: string) =>
      (await narrow.get('/crm/service-requests/archive', { words })).body.data;
    expect((await find('闪烁')).map((it: object) => Object.keys(it).sort())).toEqual([
      expect.not.arrayContaining(['treatment', 'customer', 'rounds']),
    ]);
    expect(await find('主板')).toEqual([]);
  });
});

test('the quick search finds customers, opportunities and requests, one kind or all', async () => {
  const all = await ming.http.get('/crm/search', { q: '聪海' });
  expect(all.body.data).toEqual([
    expect.objectContaining({ type: 'customer', title: '聪海信息科技有限公司' }),
  ]);
  const one = await ming.http.get('/crm/search', { q: '运费', type: 'service-request' });
  expect(one.body.data.length).toBeGreaterThan(0);
  expect((await ming.http.get('/crm/search', { q: ' ' })).status).toBe(400);
  expect((await ming.http.get('/crm/search', { q: 'x', type: 'nothing' })).status).toBe(400);
});

test('who is said to be able can go on with it', async () => {
  const chosen = await app.person('accountManager');
  const candidates = await manager.http.get('/crm/staff', { for: 'assign-service-request' });
  expect(candidates.body.data).toContainEqual(
    expect.objectContaining({ documentId: chosen.documentId, able: true }),
  );
  const id = await assigned(chosen);
  expect((await step(chosen, id, 'handle', { treatment: '已处理' })).status).toBe(200);
  const done = await step(chosen, id, 'feedback', { result: '满意', satisfaction: 5 });
  expect(done.body.data.status).toBe('archived');
  const theirs = await assigned(ming);
  expect((await step(chosen, theirs, 'handle', { treatment: 'x' })).status).toBe(403);
});

test('somebody who could not go on with it stands last, and it is said; any active member of the staff is accepted', async () => {
  const unable = await app.person('executive', { name: '高管' });
  const without = await app.strapi.db
    .query('api::staff-member.staff-member')
    .create({ data: { name: '无帐号', active: true } });
  const candidates = await manager.http.get('/crm/staff', { for: 'assign-service-request' });
  const able = candidates.body.data.map((it: { able: boolean }) => it.able);
  expect(able).toEqual([...able].sort((a, b) => Number(b) - Number(a)));
  for (const person of [unable, without]) {
    expect(candidates.body.data).toContainEqual(
      expect.objectContaining({ documentId: person.documentId, able: false }),
    );
    const id = await create();
    expect((await step(manager, id, 'assign', { assignee: person.documentId })).status).toBe(200);
  }
  await app.strapi.db
    .query('api::staff-member.staff-member')
    .update({ where: { id: without.id }, data: { active: false } });
  const refused = await step(manager, await create(), 'assign', { assignee: without.documentId });
  expect(refused.body.error.details).toMatchObject({
    code: 'INVALID_INPUT',
    errors: [{ path: ['assignee'] }],
  });
});
