import { boot, type App } from '../helpers/app';
import type { AdminPermission } from '../helpers/tokens';
import type { Person, RoleName } from '../helpers/people';
import { rowsOf } from '../helpers/report-data';
import { salesFile } from '../helpers/sales-file';

let app: App;
let manager: Person;
const CASE = 'api::churn-case.churn-case';
const CUSTOMER = 'api::customer.customer';
const READ = 'plugin::content-manager.explorer.read';

const right = (action: string): AdminPermission => ({ action });
const reading = (subject: string, fields: string[], conditions: string[] = []): AdminPermission => ({
  action: READ,
  subject,
  properties: { fields },
  conditions,
});
const CASE_FIELDS = ['customer', 'manager', 'confirmedAt', 'reason', 'status'];
const CUSTOMER_FIELDS = ['name', 'level', 'credit', 'satisfaction', 'manager'];

beforeAll(async () => {
  const order = (customer: string, amount: string) => ({
    customer,
    date: '2007-01-02 00:00:00',
    lines: [[1, amount]] as [number, string][],
  });
  const file = salesFile('rights', [
    order('我的客户', '10'),
    order('别人的客户', '20'),
    order('无人认识', '40'),
  ]);
  app = await boot({ env: { SALES_CLIENT: 'sqlite', SALES_FILE: file } });
  manager = await app.person('salesManager');
  const other = await app.person('accountManager');
  const make = rowsOf(app);
  const lost = async (name: string, staffId: number, reason: string, level: string) => {
    const customer = await make.customer({ name, code: name, manager: staffId, managerRef: staffId, level });
    await make.name({ name, nameKey: name, customerRef: customer.id });
    await make.churnCase({
      code: `L${name}`,
      customer: customer.id,
      manager: staffId,
      status: 'confirmed',
      confirmedAt: new Date(),
      reason,
    });
  };
  await lost('我的客户', manager.staffId, '理由甲', '1');
  await lost('别人的客户', other.staffId, '理由乙', '2');
});

afterAll(() => app?.destroy());

const REPORTS = ['contribution', 'composition', 'service', 'churn'];
const allowed: Record<string, boolean> = {
  salesManager: true,
  executive: true,
  accountManager: false,
  systemAdmin: false,
};

test.each(Object.entries(allowed))('%s reads and takes away the four reports: %s', async (role, may) => {
  const { http } = await app.person(role as RoleName);
  for (const report of REPORTS) {
    for (const format of ['json', 'csv', 'xlsx', 'png']) {
      const { status } = await http.get(`/crm/reports/${report}`, { format });
      expect([report, format, status]).toEqual([report, format, may ? 200 : 403]);
    }
  }
  const list = await http.get('/crm/reports');
  expect(list.status).toBe(may ? 200 : 403);
  if (may) expect(list.body.data.map((it: { name: string }) => it.name)).toEqual(REPORTS);
});

test('reading is not taking away', async () => {
  const reader = await app.adminToken(manager, [
    right('plugin::crm.report.churn'),
    reading(CASE, CASE_FIELDS),
    reading(CUSTOMER, CUSTOMER_FIELDS),
  ]);
  expect((await reader.get('/crm/reports/churn')).status).toBe(200);
  for (const format of ['csv', 'xlsx', 'png'])
    expect((await reader.get('/crm/reports/churn', { format })).status).toBe(403);
  expect((await reader.get('/crm/reports')).body.data).toMatchObject([{ name: 'churn', formats: [] }]);
});

/** A member of the staff whose one role has exactly these rights. */
const reader = async (permissions: AdminPermission[]) => {
  const person = await app.person('executive');
  const role = await app.strapi.service('admin::role').create({ name: `Role of ${person.name}` });
  await app.strapi.service('admin::role').assignPermissions(
    role.id,
    permissions.map((it) => ({ subject: null, properties: {}, conditions: [], ...it })),
  );
  await app.strapi.db
    .query('admin::user')
    .update({ where: { id: person.userId }, data: { roles: [role.id] } });
  return person;
};

describe('a reader of some rows', () => {
  const mine = ['plugin::crm.mine'];
  const rights = ['contribution', 'composition', 'churn', 'export'].map((it) =>
    right(`plugin::crm.report.${it}`),
  );

  const own = async (name: string, staffId: number) => {
    const customer = await app.strapi.db
      .query(CUSTOMER)
      .update({ where: { name }, data: { manager: staffId } });
    await app.strapi.db
      .query(CASE)
      .update({ where: { customerRef: customer.id }, data: { manager: staffId } });
  };

  test('figures, drill-down, chart and export hold his rows alone', async () => {
    const { http, staffId } = await reader([
      ...rights,
      reading(CASE, CASE_FIELDS, mine),
      reading(CUSTOMER, CUSTOMER_FIELDS, mine),
    ]);
    await own('我的客户', staffId);
    const churn = await http.get('/crm/reports/churn');
    expect(churn.body.data).toMatchObject([{ customer: '我的客户', reason: '理由甲' }]);
    expect(churn.body.meta.pagination.total).toBe(1);
    expect(churn.body.meta.chart.filter((it: { value: number }) => it.value > 0)).toMatchObject([
      { value: 1 },
    ]);
    expect((await http.get('/crm/reports/churn', { format: 'csv' })).text).not.toContain('乙');
    expect((await http.get('/crm/reports/churn', { customer: '别人' })).body.data).toEqual([]);
    expect((await http.get('/crm/reports/composition', { by: 'level' })).body.data).toMatchObject([
      { group: '1', count: 1, share: 100 },
    ]);
    expect((await http.get('/crm/reports/contribution')).body.data).toMatchObject([
      { customer: '我的客户', amount: '10.00' },
    ]);
    expect((await http.get('/crm/reports/contribution', { name: '别人' })).body.data).toEqual([]);
  });

  test('a customer whom he may not read has no name in a case that he may', async () => {
    const { http, staffId } = await reader([
      ...rights,
      reading(CASE, CASE_FIELDS),
      reading(CUSTOMER, CUSTOMER_FIELDS, mine),
    ]);
    await own('我的客户', staffId);
    const { body } = await http.get('/crm/reports/churn', { sort: 'manager:asc' });
    expect(body.data.map((it: { customer: string | null }) => it.customer).sort()).toEqual(
      [null, '我的客户'].sort(),
    );
    expect((await http.get('/crm/reports/churn', { customer: '别人' })).body.data).toEqual([]);
  });
});

describe('a reader of some fields', () => {
  const rights = ['composition', 'churn', 'export'].map((it) => right(`plugin::crm.report.${it}`));

  test('a field that he may not read is no column, no filter and not in the file', async () => {
    const { http } = await reader([
      ...rights,
      reading(CASE, ['customer', 'confirmedAt', 'status']),
      reading(CUSTOMER, ['name']),
    ]);
    const { body } = await http.get('/crm/reports/churn');
    expect(Object.keys(body.data[0]).sort()).toEqual(['customer', 'documentId', 'year']);
    expect((await http.get('/crm/reports/churn', { format: 'csv' })).text).toMatch(/^\uFEFF年份,客户\r\n/);
    expect((await http.get('/crm/reports/churn', { manager: '小' })).status).toBe(403);
    expect((await http.get('/crm/reports/churn', { sort: 'manager:asc' })).status).toBe(403);
  });

  test('customers are not grouped by a field that he may not read', async () => {
    const { http } = await reader([...rights, reading(CUSTOMER, ['name', 'level'])]);
    expect((await http.get('/crm/reports/composition', { by: 'level' })).status).toBe(200);
    expect((await http.get('/crm/reports/composition', { by: 'credit' })).status).toBe(403);
    const { body } = await http.get('/crm/reports');
    const composition = body.data.find((it: { name: string }) => it.name === 'composition');
    expect(composition.parameters[0].choices.map((it: { value: string }) => it.value)).toEqual(['level']);
  });
});

describe('who may not take data away', () => {
  const rights = [right('plugin::crm.report.churn'), reading(CASE, CASE_FIELDS), reading(CUSTOMER, ['name'])];
  const refusals = (actorName: string) =>
    app.strapi.db
      .query('api::audit-event.audit-event')
      .findMany({ where: { actorName, outcome: 'refused' }, orderBy: 'id' });

  test.each(['csv', 'xlsx', 'png'])('leaves one trace of each attempt, as %s', async (format) => {
    const person = await reader(rights);
    const token = await app.adminToken(person, rights);
    const asked = { format, customer: '我的' };
    for (const { http } of [person, { http: token }]) {
      const { status, body } = await http.get('/crm/reports/churn', asked);
      expect([status, body.error.details.code]).toEqual([403, 'NOT_ALLOWED']);
    }
    const event = {
      action: 'export',
      refusal: 'NOT_ALLOWED',
      subjectType: 'plugin::crm.report.churn',
      subjectLabel: format.toUpperCase(),
      door: 'panel',
      changes: [{ field: 'filter', from: null, to: { customer: '我的' } }],
    };
    expect(await refusals(person.name)).toEqual([
      expect.objectContaining({ ...event, via: null }),
      expect.objectContaining({ ...event, via: token.name }),
    ]);
  });

  test('leaves none by reading, nor by a slip of the pen', async () => {
    const person = await reader(rights);
    expect((await person.http.get('/crm/reports/churn')).status).toBe(200);
    expect((await person.http.get('/crm/reports/churn', { format: 'pdf' })).status).toBe(400);
    expect(await refusals(person.name)).toEqual([]);
  });

  test('nor may a hidden field be taken away by asking about it', async () => {
    const person = await reader([...rights, right('plugin::crm.report.export')]);
    const one = await person.http.get('/crm/reports/churn', { format: 'csv', customer: '我的' });
    expect(one.status).toBe(200);
    expect(await refusals(person.name)).toEqual([]);
    const narrow = await reader([
      ...rights.slice(0, 1),
      reading(CASE, ['customer', 'status', 'confirmedAt']),
      right('plugin::crm.report.export'),
    ]);
    const hidden = await narrow.http.get('/crm/reports/churn', { format: 'csv', manager: '小' });
    expect(hidden.status).toBe(403);
    expect(await refusals(narrow.name)).toEqual([expect.objectContaining({ action: 'export' })]);
  });
});

describe('the desk of each role', () => {
  const desks: Record<string, string[]> = {
    salesManager: ['opportunities-to-assign', 'requests-to-assign', 'this-month', 'company'],
    accountManager: [
      'plan-items-due',
      'my-warnings',
      'requests-to-handle',
      'requests-to-feed-back',
      'not-spoken-to',
      'this-month',
    ],
    executive: ['this-month', 'company'],
    systemAdmin: ['administration'],
  };

  test.each(Object.entries(desks))('%s: %j', async (role, parts) => {
    const { http } = await app.person(role as RoleName);
    const { body, status } = await http.get('/crm/desk');
    expect(status).toBe(200);
    expect(body.data.map((it: { id: string }) => it.id)).toEqual(parts);
  });

  test('the links of an account manager lead to lists that hold what is counted', async () => {
    const me = await app.person('accountManager');
    const make = rowsOf(app);
    await make.request({ code: 'S1', type: '咨询', status: 'assigned', assignee: me.staffId });
    await make.request({ code: 'S2', type: '咨询', status: 'assigned' });
    const { body } = await me.http.get('/crm/desk');
    const part = body.data.find((it: { id: string }) => it.id === 'requests-to-handle');
    expect(part.count).toBe(1);
    expect((await me.http.get(part.link)).body.pagination.total).toBe(1);
  });

  test('executives see no figure of opportunities, which they may not read', async () => {
    const { http } = await app.person('executive');
    const { body } = await http.get('/crm/desk').set('Accept-Language', 'en');
    const labels = body.data.flatMap((it: { figures: { label: string }[] }) =>
      it.figures.map((one) => one.label),
    );
    expect(labels).toEqual([
      'New customers',
      'Active customers',
      'Open requests',
      'Open churn warnings',
      'Customers lost this year',
    ]);
  });
});
