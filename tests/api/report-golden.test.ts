import readXlsx from 'read-excel-file/node';
import { boot, type App } from '../helpers/app';
import type { HttpClient } from '../helpers/client';
import { rowsOf, type Rows } from '../helpers/report-data';

let app: App;
let program: HttpClient;
let chief: HttpClient;
let make: Rows;

const at = (text: string) => new Date(text);

beforeAll(async () => {
  app = await boot();
  make = rowsOf(app);
  program = await app.program();
  chief = (await app.person('superAdmin')).http;
  await app.strapi.db.query('api::dictionary-item.dictionary-item').deleteMany({});
  const levels = ['普通客户', '重点开发客户', '大客户'];
  for (const [index, item] of levels.entries()) {
    await make.item({
      code: `L${index}`,
      category: '客户等级',
      item,
      itemEn: index ? null : 'Standard',
      value: String(index + 1),
      position: index,
    });
  }
  for (const [index, item] of ['咨询', '投诉', '建议'].entries()) {
    await make.item({ code: `S${index}`, category: '服务类型', item, value: item, position: index });
  }
});

afterAll(() => app?.destroy());

describe('composition', () => {
  beforeAll(async () => {
    // Seven customers: 4 of level 1, 2 of level 2, 1 without; an eighth is archived and does not count.
    const levels = ['1', '1', '1', '1', '2', '2', null];
    const stars = [5, 5, 5, 3, 3, null, null];
    for (const [index, level] of levels.entries()) {
      await make.customer({
        name: `客户${index}`,
        code: `C${index}`,
        level,
        credit: stars[index],
        satisfaction: 4,
      });
    }
    await make.customer({ name: '归档', code: 'C9', level: '3', archivedAt: new Date() });
  });

  test('by level: in the order of the dictionary, with those without one, and shares that sum to 100', async () => {
    const { body, status } = await program.get('/api/reports/composition', { by: 'level' });
    expect(status).toBe(200);
    // 4/7 = 57.14, 2/7 = 28.57, 1/7 = 14.28.
    expect(body.data).toEqual([
      { group: '1', label: '普通客户', count: 4, share: 57.1 },
      { group: '2', label: '重点开发客户', count: 2, share: 28.6 },
      { group: null, label: '未给出', count: 1, share: 14.3 },
    ]);
  });

  test('by credit: stars from five down, in the language that is asked for', async () => {
    const { body } = await program
      .get('/api/reports/composition', { by: 'credit' })
      .set('Accept-Language', 'en');
    expect(body.data).toEqual([
      { group: '5', label: '5 stars', count: 3, share: 42.8 },
      { group: '3', label: '3 stars', count: 2, share: 28.6 },
      { group: null, label: 'Not given', count: 2, share: 28.6 },
    ]);
  });

  test('a slice leads to the records behind it', async () => {
    const { body } = await chief.get('/crm/reports/composition', { by: 'level' });
    expect(body.data[0].count).toBe(4);
    const link = new URL(body.meta.goals[0], 'http://x');
    expect(link.pathname).toBe('/content-manager/collection-types/api::customer.customer');
    expect(link.searchParams.get('filters[$and][0][level][$eq]')).toBe('1');
    expect(new URL(body.meta.goals[2], 'http://x').searchParams.get('filters[$and][0][level][$null]')).toBe(
      'true',
    );
    const list = await chief.get(link.pathname + link.search);
    expect(list.body.pagination.total).toBe(4);
  });
});

describe('service', () => {
  beforeAll(async () => {
    const made: [string, string][] = [
      ['咨询', '2006-12-31T16:00:00Z'], // the first moment of 2007 in Shanghai
      ['咨询', '2007-06-01T00:00:00Z'],
      ['投诉', '2007-12-31T15:59:59Z'], // its last second
      ['建议', '2007-12-31T16:00:00Z'], // 2008
      ['咨询', '2006-12-31T15:59:59Z'], // 2006
    ];
    for (const [index, [type, createdAt]] of made.entries()) {
      await make.request({ code: `R${index}`, type, createdAt: at(createdAt) });
    }
  });

  test("counts the requests of a year as the company's clock has it", async () => {
    const { body } = await program.get('/api/reports/service', { year: '2007' });
    expect(body.data).toEqual([
      { type: '咨询', label: '咨询', count: 2 },
      { type: '投诉', label: '投诉', count: 1 },
    ]);
    const all = await program.get('/api/reports/service');
    expect(all.body.data.map((it: { count: number }) => it.count)).toEqual([3, 1, 1]);
  });

  test('a bar leads to exactly the requests that it counts', async () => {
    const { body } = await chief.get('/crm/reports/service', { year: '2007' });
    const list = await chief.get(body.meta.chart[0].goal);
    expect(list.body.pagination.total).toBe(2);
  });
});

describe('churn', () => {
  beforeAll(async () => {
    const ming = await make.staff({ name: '小明' });
    const cai = await make.staff({ name: '旺财' });
    const sun = await make.customer({ name: '阳光实业', code: 'K1', status: 'lost' });
    const sea = await make.customer({ name: '海天_100%', code: 'K2', status: 'lost' });
    const lost = (
      code: string,
      customer: { id: number },
      manager: { id: number },
      confirmedAt: string | null,
      rest = {},
    ) =>
      make.churnCase({
        code,
        customer: customer.id,
        customerRef: customer.id,
        manager: manager.id,
        managerRef: manager.id,
        confirmedAt: confirmedAt && at(confirmedAt),
        status: confirmedAt ? 'confirmed' : 'warning',
        ...rest,
      });
    await lost('L1', sun, ming, '2007-12-31T16:00:00Z', { reason: '客户厂址迁移' });
    await lost('L2', sea, ming, '2007-05-01T00:00:00Z', { reason: '没有采购需求' });
    await lost('L3', sun, cai, '2005-05-01T00:00:00Z', { reason: '=客户公司被收购' });
    await lost('L4', sun, cai, null);
  });

  test('confirmed cases alone, newest first, by the year of the company', async () => {
    const { body } = await program.get('/api/reports/churn');
    expect(body.data).toMatchObject([
      { year: 2008, customer: '阳光实业', manager: '小明', reason: '客户厂址迁移' },
      { year: 2007, customer: '海天_100%', manager: '小明', reason: '没有采购需求' },
      { year: 2005, customer: '阳光实业', manager: '旺财', reason: '=客户公司被收购' },
    ]);
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 3 });
  });

  test('by part of a name or by documentId; what is typed is no pattern', async () => {
    const total = async (query: Record<string, string>) =>
      (await program.get('/api/reports/churn', query)).body.meta.pagination.total;
    expect(await total({ customer: '阳光' })).toBe(2);
    expect(await total({ customer: '阳光', manager: '旺财' })).toBe(1);
    expect(await total({ customer: '_100%' })).toBe(1);
    expect(await total({ customer: '%' })).toBe(1);
    const ming = await app.strapi.db
      .query('api::staff-member.staff-member')
      .findOne({ where: { name: '小明' } });
    expect(await total({ manager: ming.documentId })).toBe(2);
  });

  test('pages and sorts in the database', async () => {
    const { body } = await program.get('/api/reports/churn', { sort: 'year:asc', page: '2', pageSize: '2' });
    expect(body.data).toMatchObject([{ year: 2008 }]);
    expect(body.meta.pagination).toEqual({ page: 2, pageSize: 2, pageCount: 2, total: 3 });
  });

  test('the chart counts by year over all pages, and each point leads to its cases', async () => {
    const { body } = await chief.get('/crm/reports/churn', { pageSize: '1' });
    expect(body.meta.chart.map((it: { category: string; value: number }) => [it.category, it.value])).toEqual(
      [
        ['2004', 0],
        ['2005', 1],
        ['2006', 0],
        ['2007', 1],
        ['2008', 1],
      ],
    );
    const list = await chief.get(body.meta.chart[4].goal);
    expect(list.body.results.map((it: { code: string }) => it.code)).toEqual(['L1']);
    expect(body.meta.goals[0]).toMatch(
      /^\/content-manager\/collection-types\/api::churn-case\.churn-case\/\w+$/,
    );
  });

  test('CSV and XLSX hold the same rows as the page, and leave a trace', async () => {
    const csv = await chief.get('/crm/reports/churn', { format: 'csv', customer: '阳光' });
    expect(csv.headers['content-type']).toMatch(/^text\/csv/);
    expect(csv.headers['content-disposition']).toContain('.csv');
    expect(csv.text).toBe(
      "\uFEFF年份,客户,客户经理,流失原因\r\n2008,阳光实业,小明,客户厂址迁移\r\n2005,阳光实业,旺财,'=客户公司被收购\r\n",
    );
    const xlsx = await chief
      .get('/crm/reports/churn', { format: 'xlsx', customer: '阳光' })
      .responseType('blob');
    const read = (await readXlsx(xlsx.body)) as unknown as { data: unknown[][] }[];
    expect(read[0].data ?? read).toEqual([
      ['年份', '客户', '客户经理', '流失原因'],
      [2008, '阳光实业', '小明', '客户厂址迁移'],
      [2005, '阳光实业', '旺财', '=客户公司被收购'],
    ]);
    const trail = await app.strapi.db
      .query('api::audit-event.audit-event')
      .findMany({ where: { action: 'export' } });
    expect(trail).toHaveLength(2);
    expect(trail[0]).toMatchObject({ actorType: 'staff', subjectType: 'plugin::crm.report.churn' });
    expect(trail[0].changes).toEqual([
      { field: 'filter', from: null, to: { customer: '阳光' } },
      { field: 'rows', from: null, to: 2 },
    ]);
  });
});

describe('a chart that is taken away as a picture', () => {
  const taken = () =>
    app.strapi.db
      .query('api::audit-event.audit-event')
      .findMany({ where: { action: 'export', subjectLabel: 'PNG' } });

  test('answers the figures that are drawn, and leaves a trace: who, filter, rows', async () => {
    const asked = { by: 'level' };
    const shown = await chief.get('/crm/reports/composition', asked);
    const drawn = await chief.get('/crm/reports/composition', { ...asked, format: 'png' });
    expect(drawn.status).toBe(200);
    expect(drawn.body).toEqual(shown.body);
    const [event, ...others] = await taken();
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      actorType: 'staff',
      subjectType: 'plugin::crm.report.composition',
      outcome: 'done',
    });
    expect(event.changes).toEqual([
      { field: 'filter', from: null, to: asked },
      { field: 'rows', from: null, to: shown.body.data.length },
    ]);
  });
});

describe('what is asked', () => {
  test.each([
    ['composition', { by: 'region' }, 'by'],
    ['composition', { foo: '1' }, 'foo'],
    ['composition', { page: '2' }, 'page'],
    ['service', { year: '20o7' }, 'year'],
    ['service', { year: '99999' }, 'year'],
    ['churn', { pageSize: '1000' }, 'pageSize'],
    ['churn', { page: '0' }, 'page'],
    ['churn', { sort: 'reason:asc' }, 'sort'],
    ['churn', { format: 'pdf' }, 'format'],
    ['churn', { 'customer[$ne]': 'x' }, 'customer'],
  ])('%s %j: 400, and the field is named', async (name, query, field) => {
    const { status, body } = await program.get(`/api/reports/${name}`, query);
    expect(status).toBe(400);
    expect(body.error.details).toMatchObject({ code: 'INVALID_INPUT', errors: [{ path: [field] }] });
  });

  test('nobody gets nothing', async () => {
    expect((await app.anonymous.get('/api/reports/churn')).status).toBe(403);
    expect((await app.anonymous.get('/crm/reports/churn')).status).toBe(401);
  });

  test('a program gets the reports that its token names', async () => {
    const narrow = await app.program(['api::report.report.service']);
    expect((await narrow.get('/api/reports/service')).status).toBe(200);
    expect((await narrow.get('/api/reports/churn')).status).toBe(403);
  });

  test('GraphQL answers the same, and only to a token that names the report', async () => {
    const query =
      '{ reportChurn(customer: "阳光", sort: "year:asc", pageSize: 1) { rows { year customer documentId } total } }';
    const { body } = await program.post('/graphql', { query });
    expect(body.data.reportChurn).toMatchObject({ rows: [{ year: 2005, customer: '阳光实业' }], total: 2 });
    const composition = await program.post('/graphql', {
      query: '{ reportComposition(by: "level") { rows { group label count share } } }',
    });
    expect(composition.body.data.reportComposition.rows.length).toBeGreaterThan(2);
    const narrow = await app.program(['api::report.report.service']);
    expect((await narrow.post('/graphql', { query })).body.errors[0].message).toMatch(/Forbidden|没有权限/);
  });

  test('the list of reports says all that a page needs, in both languages', async () => {
    const { body } = await chief.get('/crm/reports').set('Accept-Language', 'en');
    const churn = body.data.find((it: { name: string }) => it.name === 'churn');
    expect(churn).toMatchObject({ label: 'Customer churn', formats: ['csv', 'xlsx', 'png'], paged: true });
    expect(churn.columns.map((it: { label: string }) => it.label)).toEqual([
      'Year',
      'Customer',
      'Account manager',
      'Reason for leaving',
    ]);
  });
});
