import { boot, type App } from '../helpers/app';
import { customerData } from '../helpers/customers';
import type { HttpClient } from '../helpers/client';
import { callTool } from '../helpers/mcp';
import type { Person } from '../helpers/people';

const UID = 'api::dictionary-item.dictionary-item';
const CUSTOMER = 'api::customer.customer';
const PLAIN = `/content-manager/collection-types/${UID}`;
let app: App;
let admin: Person;
let ming: Person;
let program: HttpClient;

const item = (where: object) => app.strapi.db.query(UID).findOne({ where });
const add = async (category: string, label: string, more: object = {}) => {
  const answer = await admin.http.post(PLAIN, {
    category,
    item: label,
    value: label,
    editable: true,
    retired: false,
    ...more,
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.data.documentId as string;
};
const customers = (region: string, count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, at) =>
      app.strapi.db.query(CUSTOMER).create({
        data: { name: `${region}客户${at}`, region, level: '1', status: at % 2 ? 'lost' : 'normal' },
      }),
    ),
  );
const act = (who: { http: HttpClient }, id: string, verb: string, data: object = {}) =>
  who.http.post(`/crm/dictionary-items/${id}/${verb}`, { data });

beforeAll(async () => {
  app = await boot();
  admin = await app.person('systemAdmin', { name: '孙宁' });
  ming = await app.person('accountManager', { name: '小明' });
  program = await app.program();
});
afterAll(() => app.destroy());

test('the history of a record says a choice as it is called now, in the language of who reads', async () => {
  const from = await add('地区', '直辖市', { itemEn: 'Municipalities' });
  const { documentId: into } = await item({ category: '地区', value: '华北' });
  const made = await ming.http.post(
    `/content-manager/collection-types/${CUSTOMER}`,
    customerData({ manager: ming.documentId, region: '直辖市', level: '2' }),
  );
  const read = async (language: string) => {
    const answer = await ming.http
      .get(`/crm/history/customers/${made.body.data.documentId}`)
      .set('Accept-Language', language);
    const changes = answer.body.data.flatMap((it: { changes: object[] }) => it.changes);
    return changes.filter(({ field }: { field: string }) => ['region', 'level'].includes(field));
  };
  expect(await read('en')).toEqual(
    expect.arrayContaining([
      { field: 'region', label: 'Region', from: null, to: 'Municipalities' },
      expect.objectContaining({ field: 'level', to: 'Key development customer' }),
    ]),
  );
  expect(await read('zh-Hans')).toContainEqual(
    expect.objectContaining({ field: 'level', to: '重点开发客户' }),
  );
  await act(admin, from, 'merge', { into });
  // The item is gone, its name is what was written down; the one that took its place has its label.
  expect(await read('en')).toContainEqual(
    expect.objectContaining({ field: 'region', from: '直辖市', to: 'North China' }),
  );
});

test('a locked item can only be read, on every door', async () => {
  const { documentId } = await item({ category: '客户等级', value: '3' });
  const other = (await item({ category: '客户等级', value: '4' })).documentId;
  const answers = [
    await admin.http.put(`${PLAIN}/${documentId}`, { item: '超大客户' }),
    await admin.http.put(`${PLAIN}/${documentId}`, { editable: true }),
    await admin.http.delete(`${PLAIN}/${documentId}`),
    await admin.http.post(`${PLAIN}/actions/bulkDelete`, { documentIds: [documentId] }),
    await program.put(`/api/dictionary-items/${documentId}`, { data: { itemEn: 'Huge' } }),
    await program.delete(`/api/dictionary-items/${documentId}`),
    await act(admin, documentId, 'retire'),
    await act(admin, documentId, 'merge', { into: other }),
  ];
  for (const it of answers) expect([it.status, it.body.error?.details?.code]).toEqual([400, 'RULE_BROKEN']);
  const query = `mutation { updateDictionaryItem(documentId: "${documentId}", data: { item: "x" }) { item } }`;
  const graphql = await program.post('/graphql', { query });
  expect(graphql.body.errors[0].extensions.error.details.code).toBe('RULE_BROKEN');
  expect(await item({ documentId })).toMatchObject({
    item: '大客户',
    itemEn: expect.any(String),
    editable: false,
    retired: false,
  });
});

describe('a category whose every item is locked', () => {
  const LOCKED = '客户等级';
  const count = () => app.strapi.db.query(UID).count({ where: { category: LOCKED } });
  const data = (category: string, name: string) => ({
    category,
    item: name,
    value: name,
    editable: true,
    retired: false,
  });

  test('takes no new item, on any door', async () => {
    const before = await count();
    const sent = data(LOCKED, '新等级');
    const answers = [
      await admin.http.post(PLAIN, sent).set('Accept-Language', 'zh-Hans'),
      await program.post('/api/dictionary-items', { data: sent }),
    ];
    for (const { status, body } of answers)
      expect([status, body.error?.details]).toMatchObject([
        400,
        { code: 'RULE_BROKEN', errors: [{ path: ['category'] }] },
      ]);
    expect(answers[0].body.error.message).toBe('类别“客户等级”不可编辑，不能增加条目');
    const inEnglish = await admin.http.post(PLAIN, sent).set('Accept-Language', 'en');
    expect(inEnglish.body.error.message).toBe(
      'The category “Customer level” is locked: no item can be added',
    );
    const query = `mutation { createDictionaryItem(data: { category: "${LOCKED}", item: "x", value: "x", editable: true, retired: false }) { item } }`;
    const graphql = await program.post('/graphql', { query });
    expect(graphql.body.errors[0].extensions.error.details.code).toBe('RULE_BROKEN');
    const token = await app.wholeToken(admin);
    const tool = await callTool(token, 'create_dictionary-item', { data: sent });
    expect(tool.error?.details.code).toBe('RULE_BROKEN');
    expect(await count()).toBe(before);
  });

  test('takes none from another category either', async () => {
    const before = await count();
    const id = await add('搬家', '搬');
    const answer = await admin.http.put(`${PLAIN}/${id}`, { category: LOCKED });
    expect([answer.status, answer.body.error.details.code]).toEqual([400, 'RULE_BROKEN']);
    expect(await count()).toBe(before);
  });

  test('is one again that takes them while there is an item that can be changed', async () => {
    await add('半锁', '甲', { editable: false });
    const refused = await admin.http.post(PLAIN, data('半锁', '乙'));
    expect(refused.status).toBe(400);
    await add('半锁二', '甲');
    await add('半锁二', '乙', { editable: false });
    await add('半锁二', '丙');
  });
});

test('an editable item can be locked, and then no longer changed', async () => {
  const id = await add('颜色', '红');
  await add('颜色', '黑');
  expect((await admin.http.put(`${PLAIN}/${id}`, { editable: false })).status).toBe(200);
  expect((await admin.http.put(`${PLAIN}/${id}`, { item: '绿' })).status).toBe(400);
});

test('labels and values of a category are not taken for one another', async () => {
  await add('颜色', '蓝', { value: 'b', itemEn: 'Blue' });
  for (const data of [
    { item: '蓝', value: 'x' },
    { item: '天蓝', value: 'b' },
    { item: 'b', value: 'y' },
    { item: '天蓝', value: 'Blue' },
  ]) {
    const answer = await admin.http.post(PLAIN, {
      category: '颜色',
      editable: true,
      retired: false,
      ...data,
    });
    expect([answer.status, answer.body.error.details.code]).toEqual([409, 'DUPLICATE']);
  }
  await add('味道', '蓝');
});

test('of twenty who add the same item exactly one succeeds', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      admin.http.post(PLAIN, {
        category: '并发',
        item: '同一条',
        value: '同一条',
        editable: true,
        retired: false,
      }),
    ),
  );
  expect(answers.filter((it) => it.status === 201)).toHaveLength(1);
  expect(answers.filter((it) => it.status === 409)).toHaveLength(19);
});

test('an item in use is not deleted, its value not changed; its label may change', async () => {
  const id = await add('地区', '西南');
  await customers('西南', 3);
  const refused = await admin.http.delete(`${PLAIN}/${id}`);
  expect([refused.status, refused.body.error.details.code]).toEqual([400, 'RULE_BROKEN']);
  expect(refused.body.error.message).toContain('3');
  const value = await admin.http.put(`${PLAIN}/${id}`, { value: '西南区' });
  expect([value.status, value.body.error.details.code]).toEqual([400, 'RULE_BROKEN']);
  expect((await admin.http.put(`${PLAIN}/${id}`, { category: '别处' })).status).toBe(400);
  expect((await admin.http.put(`${PLAIN}/${id}`, { item: '大西南' })).status).toBe(200);
  const choices = await ming.http.get(`/crm/dictionary/${encodeURIComponent('地区')}`);
  expect(choices.body.data).toContainEqual({ value: '西南', label: '大西南', retired: false });
});

test('an item that nothing uses is deleted', async () => {
  const id = await add('地区', '海外');
  expect((await admin.http.delete(`${PLAIN}/${id}`)).status).toBe(200);
  expect(await item({ documentId: id })).toBeNull();
});

test('choices come in their order and in the language of who asks, retired ones marked', async () => {
  const id = await add('语言', '甲', { itemEn: 'First' });
  await add('语言', '乙');
  expect((await act(admin, id, 'retire')).body.data).toMatchObject({ item: '甲', retired: true });
  const path = `/crm/dictionary/${encodeURIComponent('语言')}`;
  const english = await ming.http.get(path).set('Accept-Language', 'en');
  expect(english.body.data).toEqual([
    { value: '甲', label: 'First', retired: true },
    { value: '乙', label: '乙', retired: false },
  ]);
  expect((await ming.http.get(path)).body.data[0].label).toBe('甲');
  expect((await program.get(`/api/dictionary/${encodeURIComponent('语言')}`)).body.data).toHaveLength(2);
  expect((await app.anonymous.get(path)).status).toBe(401);
});

test('a retired item is offered no more, stays where it stands, and comes back', async () => {
  const id = await add('地区', '港澳');
  const [row] = await customers('港澳', 1);
  await act(admin, id, 'retire');
  await act(admin, id, 'retire');
  const put = (region: string) => program.put(`/api/customers/${row.documentId}`, { data: { region } });
  expect((await put('港澳')).status).toBe(200);
  const [other] = await customers('北京', 1);
  const moved = await program.put(`/api/customers/${other.documentId}`, { data: { region: '港澳' } });
  expect(moved.body.error.details.errors.map((it: { path: string[] }) => it.path[0])).toContain('region');
  await act(admin, id, 'revive');
  expect((await item({ documentId: id })).retired).toBe(false);
  const trail = await app.strapi.db
    .query('api::audit-event.audit-event')
    .findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } });
  expect(trail.map((it) => it.action)).toEqual(['create', 'retire', 'revive']);
});

test('merging moves every record, lost ones too, with a trace each, in one transaction', async () => {
  const from = await add('地区', '华南');
  const into = await add('地区', '华南区');
  const rows = await customers('华南', 4);
  const staff = app.strapi.db.query('api::staff-member.staff-member');
  await staff.update({ where: { id: ming.staffId }, data: { region: '华南' } });
  expect((await act(ming, from, 'merge', { into })).status).toBe(403);
  const done = await act(admin, from, 'merge', { into });
  // Every field of the category, whatever it belongs to.
  expect([done.status, done.body.meta.moved, done.body.data.item]).toEqual([200, 5, '华南区']);
  expect(await item({ documentId: from })).toBeNull();
  expect((await staff.findOne({ where: { id: ming.staffId } }))?.region).toBe('华南区');
  expect(await app.strapi.db.query(CUSTOMER).count({ where: { region: '华南' } })).toBe(0);
  for (const row of rows) {
    const [trace] = await app.strapi.db
      .query('api::audit-event.audit-event')
      .findMany({ where: { subjectId: row.documentId, action: 'merge' } });
    expect(trace).toMatchObject({
      actorName: '孙宁',
      changes: [{ field: 'region', from: '华南', to: '华南区' }],
    });
  }
});

test.each([
  ['itself', (id: string) => id],
  ['another category', async () => (await item({ category: '服务类型', value: '咨询' })).documentId],
])('an item is not merged into %s', async (_, target) => {
  const id = await add('地区', `临时${Math.random()}`);
  const answer = await act(admin, id, 'merge', { into: await target(id) });
  expect([answer.status, answer.body.error.details.code]).toEqual([400, 'RULE_BROKEN']);
});

test('merging into nothing, or with wrong input, is refused', async () => {
  const id = await add('地区', '临时二');
  expect((await act(admin, id, 'merge', { into: 'nothing' })).status).toBe(404);
  expect((await act(admin, id, 'merge', {})).status).toBe(400);
  expect((await act(admin, id, 'merge', { into: id, more: 1 })).status).toBe(400);
  expect((await act(admin, 'nothing', 'retire')).status).toBe(404);
});

test('no record keeps a value that was merged away under it', async () => {
  const from = await add('地区', '竞争');
  const into = await add('地区', '竞争后');
  const create = (at: number) =>
    program.post('/api/opportunities', {
      data: { customerName: `竞争${at}`, successRate: 1, summary: 's', description: 'd' },
    });
  expect((await create(0)).status).toBe(201);
  const rows = await customers('北京', 10);
  const [merged, ...moves] = await Promise.all([
    act(admin, from, 'merge', { into }),
    ...rows.map((it) =>
      program.put(`/api/customers/${it.documentId}`, {
        data: {
          region: '竞争',
          address: 'a',
          postalCode: '1',
          phone: '1',
          fax: '1',
          website: 'w',
          legalRepresentative: 'l',
          bankName: 'b',
          bankAccount: '1',
        },
      }),
    ),
  ]);
  expect(merged.status).toBe(200);
  for (const it of moves) expect([200, 400, 409]).toContain(it.status);
  expect(await app.strapi.db.query(CUSTOMER).count({ where: { region: '竞争' } })).toBe(0);
});

test('usage is counted over every field of the category', async () => {
  await add('地区', '计数');
  await customers('计数', 2);
  await app.strapi.db
    .query('api::staff-member.staff-member')
    .update({ where: { id: ming.staffId }, data: { region: '计数' } });
  const { body } = await admin.http.get('/crm/dictionary/usage', { category: '地区' });
  const row = body.data.find((it: { value: string }) => it.value === '计数');
  expect(row).toMatchObject({ used: 3, item: '计数', editable: true });
  expect(row.where.map((it: { count: number }) => it.count).sort()).toEqual([1, 2]);
});

test('categories complete while one types, with the fields that use them', async () => {
  const like = (q: string, language: string) =>
    ming.http.get('/crm/dictionary/categories', { q }).set('Accept-Language', language);
  const category = '客户等级';
  expect((await like('客户', 'zh-Hans')).body.data).toEqual([
    { category, label: category, items: 5, fields: ['客户 · 客户等级'] },
  ]);
  expect((await like('customer l', 'en')).body.data).toEqual([
    { category, label: 'Customer level', items: 5, fields: ['Customer · Level'] },
  ]);
});

test('a category is called by its English name in a refusal and in the history, and an own one by its own', async () => {
  const documentId = await add('改类', '甲');
  await admin.http.put(`${PLAIN}/${documentId}`, { category: '行业' });
  const history = (language: string) =>
    admin.http.get(`/crm/history/dictionary-items/${documentId}`).set('Accept-Language', language);
  const [{ changes }] = (await history('en')).body.data;
  expect(changes).toEqual([{ field: 'category', label: 'Category', from: '改类', to: 'Industry' }]);
  expect((await history('zh-Hans')).body.data[0].changes[0].to).toBe('行业');
  const again = await admin.http
    .post(PLAIN, { category: '行业', item: '甲', value: '甲', editable: true })
    .set('Accept-Language', 'en');
  expect(again.body.error.message).toBe('The category “Industry” has an item “甲” already');
});

test("items are put into an order of one's own; a locked one stays where it is", async () => {
  const ids = [await add('顺序', '一'), await add('顺序', '二'), await add('顺序', '三')];
  const path = `/crm/dictionary/${encodeURIComponent('顺序')}`;
  const order = (items: string[]) => admin.http.post(`${path}/order`, { data: { items } });
  expect((await order([ids[2], ids[0], ids[1]])).status).toBe(200);
  expect((await ming.http.get(path)).body.data.map((it: { value: string }) => it.value)).toEqual([
    '三',
    '一',
    '二',
  ]);
  await admin.http.put(`${PLAIN}/${ids[0]}`, { editable: false });
  expect((await order([ids[0], ids[2], ids[1]])).body.error.details.code).toBe('RULE_BROKEN');
  expect((await order([ids[1], ids[0], ids[2]])).status).toBe(200);
  expect((await order([ids[1], ids[0]])).status).toBe(400);
  expect((await ming.http.post(`${path}/order`, { data: { items: ids } })).status).toBe(403);
});

test('an account manager reads the dictionary and changes nothing', async () => {
  const { documentId } = await item({ category: '地区', value: '北京' });
  expect((await ming.http.get(PLAIN)).status).toBe(200);
  expect((await ming.http.put(`${PLAIN}/${documentId}`, { item: '京' })).status).toBe(403);
  expect((await act(ming, documentId, 'retire')).status).toBe(403);
});
