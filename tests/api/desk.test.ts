import { boot, type App } from '../helpers/app';
import { startClock, stopClock } from '../helpers/clock';
import type { Person } from '../helpers/people';
import { rowsOf, type Rows } from '../helpers/report-data';

/** The desk of somebody with every right; whose desk shows which widgets is in desk-roles. */
let app: App;
let me: Person;
let make: Rows;

interface Item {
  label: string;
  detail?: string;
  alarming?: boolean;
  link: string | null;
}
interface Part {
  id: string;
  label: string;
  count?: number;
  late?: number;
  items?: Item[];
  figures?: { label: string; value: number; previous?: number; link: string | null }[];
  link: string | null;
}

const DAY = 86_400_000;
const day = (away: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + away * DAY));

let desk: Record<string, Part>;

beforeAll(async () => {
  // Half a minute into the new year of the company, and still the old one in UTC.
  stopClock('2026-12-31T16:00:30Z');
  app = await boot();
  me = await app.person('superAdmin');
  make = rowsOf(app);
  const other = await make.staff({ name: '球球' });
  const mine = { id: me.staffId };

  await make.opportunity({ code: 'O1', customerName: '甲', createdAt: new Date(Date.now() - 2000) });
  await make.opportunity({ code: 'O2', customerName: '乙', createdAt: new Date(Date.now() - 1000) });
  const developed = await make.opportunity({
    code: 'O3',
    customerName: '丙',
    status: 'assigned',
    assignee: mine.id,
    assigneeRef: mine.id,
  });
  const foreign = await make.opportunity({
    code: 'O4',
    status: 'assigned',
    assignee: other.id,
    assigneeRef: other.id,
  });
  const won = await make.opportunity({
    code: 'O5',
    status: 'won',
    closedAt: new Date(),
    assignee: mine.id,
    assigneeRef: mine.id,
  });
  const plan = (opportunity: { id: number }, date: string, result?: string) =>
    make.planItem({
      opportunity: opportunity.id,
      opportunityRef: opportunity.id,
      date,
      result,
      todo: `${date} 拜访`,
    });
  await plan(developed, day(-1));
  await plan(developed, day(0));
  await plan(developed, day(0), '已完成');
  await plan(developed, day(1));
  await plan(foreign, day(-1));
  await plan(won, day(-1));

  const customer = (name: string, manager: { id: number }, rest = {}) =>
    make.customer({ name, code: name, manager: manager.id, managerRef: manager.id, ...rest });
  const never = await customer('从未联系', mine);
  const long = await customer('很久', mine);
  const fresh = await customer('刚刚', mine);
  await customer('已流失', mine, { status: 'lost' });
  await customer('已归档', mine, { archivedAt: new Date() });
  await customer('别人的', other, { createdAt: new Date(Date.now() - 400 * DAY) });
  const spoke = (whom: { id: number }, date: string) =>
    make.activity({ customer: whom.id, customerRef: whom.id, date });
  await spoke(long, '2020-01-01');
  await spoke(long, '2021-05-06');
  await spoke(fresh, day(0));

  const churn = (code: string, manager: { id: number }, status: string, rest = {}) =>
    make.churnCase({
      code,
      customer: never.id,
      customerRef: never.id,
      manager: manager.id,
      managerRef: manager.id,
      status,
      ...rest,
    });
  await churn('L1', mine, 'deferred', { lastOrderAt: new Date('2025-01-01T00:00:00Z') });
  await churn('L2', mine, 'warning');
  await churn('L3', mine, 'confirmed', { confirmedAt: new Date() });
  await churn('L4', other, 'warning');

  const request = (code: string, status: string, assignee?: { id: number }, of?: { id: number }) =>
    make.request({
      code,
      ...(of ? { customer: of.id, customerRef: of.id } : {}),
      type: '咨询',
      status,
      ...(assignee ? { assignee: assignee.id, assigneeRef: assignee.id } : {}),
    });
  await request('S1', 'new', undefined, fresh);
  await request('S2', 'assigned', mine, long);
  await request('S3', 'assigned', other);
  await request('S4', 'handled', mine);
  await request('S5', 'archived', mine);

  const { body, status } = await me.http.get('/crm/desk');
  expect(status).toBe(200);
  desk = Object.fromEntries((body.data as Part[]).map((it) => [it.id, it]));
});

afterAll(async () => {
  await app?.destroy();
  startClock();
});

const listed = async (link: string | null) => (await me.http.get(link as string)).body.pagination?.total;

test('opportunities and requests to assign: how many, the oldest first', () => {
  expect(desk['opportunities-to-assign']).toMatchObject({ count: 2 });
  expect(desk['opportunities-to-assign'].items?.map((it) => it.label)).toEqual(['甲', '乙']);
  expect(desk['requests-to-assign']).toMatchObject({ count: 1, items: [{ label: '刚刚' }] });
});

test('plan items: mine, without a result, of opportunities still in development, due today or late', () => {
  expect(desk['plan-items-due']).toMatchObject({ count: 2, late: 1 });
  expect(desk['plan-items-due'].items?.map((it) => [it.label, it.alarming])).toEqual([
    [`${day(-1)} 丙`, true],
    [`${day(0)} 丙`, false],
  ]);
});

test('my warnings: open cases of mine, those that nothing was done about first', () => {
  expect(desk['my-warnings']).toMatchObject({ count: 2, late: 1 });
  expect(desk['my-warnings'].items).toMatchObject([
    { label: '从未联系', detail: '从未下单', alarming: true },
    { label: '从未联系', detail: '上次下单 2025-01-01', alarming: false },
  ]);
});

test('my requests to handle and to feed back', () => {
  expect(desk['requests-to-handle']).toMatchObject({ count: 1, items: [{ label: '很久' }] });
  expect(desk['requests-to-feed-back']).toMatchObject({ count: 1, items: [{ label: 'S4' }] });
});

test('my customers, longest without a word first; the lost and the archived are left in peace', () => {
  expect(desk['not-spoken-to'].items?.map((it) => [it.label, it.detail])).toEqual([
    ['从未联系', '还没有交往记录'],
    ['很久', '上次交往 2021-05-06'],
    ['刚刚', `上次交往 ${day(0)}`],
  ]);
});

test('what is new this month, beside last month', () => {
  expect(desk['this-month'].figures?.map((it) => [it.label, it.value, it.previous])).toEqual([
    ['新增客户', 4, 0],
    ['新增销售机会', 5, 0],
  ]);
});

test('the company at a glance', () => {
  expect(desk.company.figures?.map((it) => [it.label, it.value])).toEqual([
    ['正常客户', 4],
    ['开发中的机会', 2],
    ['本月开发成功', 1],
    ['未归档的服务', 4],
    ['流失预警', 3],
    ['今年流失客户', 1],
  ]);
});

test.each([
  'opportunities-to-assign',
  'requests-to-assign',
  'my-warnings',
  'requests-to-handle',
  'requests-to-feed-back',
])('the list behind %s holds as many as it counts', async (id) =>
  expect(await listed(desk[id].link)).toBe(desk[id].count),
);

test('the list behind each figure holds as many as it counts', async () => {
  const figures = [...(desk.company.figures ?? []), ...(desk['this-month'].figures ?? [])];
  for (const it of figures.filter((one) => !['未归档的服务'].includes(one.label))) {
    expect([it.label, await listed(it.link)]).toEqual([it.label, it.value]);
  }
});

test('a customer whom one may not know is not named on it', async () => {
  const admin = (await app.person('superAdmin', { name: '超管' })).http;
  const role = (await admin.post('/admin/roles', { name: 'Handler', description: '' })).body.data;
  const read = 'plugin::content-manager.explorer.read';
  const fields = { fields: ['code', 'summary', 'status'] };
  const permissions = [
    { action: read, subject: 'api::service-request.service-request', properties: fields, conditions: [] },
    { action: 'plugin::crm.service-request.assign', subject: null, properties: {}, conditions: [] },
  ];
  expect((await admin.put(`/admin/roles/${role.id}/permissions`, { permissions })).status).toBe(200);
  const handler = await app.person('executive', { name: '分派员' });
  await app.strapi.service('admin::user').updateById(handler.userId, { roles: [role.id] });
  const http = await app.signIn(handler.email, handler.password);
  const part = (await http.get('/crm/desk')).body.data.find((it: Part) => it.id === 'requests-to-assign');
  expect(part).toMatchObject({ count: 1, items: [{ label: 'S1' }] });
});

test('words follow the language', async () => {
  const { body } = await me.http.get('/crm/desk').set('Accept-Language', 'en');
  expect(body.data[0].label).toBe('Opportunities to assign');
});

test('a desk is a person’s: nobody and no program has one', async () => {
  expect((await app.anonymous.get('/crm/desk')).status).toBe(401);
  const program = await app.program();
  expect([401, 403, 404]).toContain((await program.get('/api/desk')).status);
});
