import fs from 'node:fs';
import path from 'node:path';
import { seedSalesDemo } from '../../src/sales-system/demo/seed';
import { boot, type App } from '../helpers/app';
import type { HttpClient } from '../helpers/client';
import { rowsOf } from '../helpers/report-data';

const CONGHAI = '聪海信息科技有限公司';
const SECRET = '北京天桥信息技术有限公司';

let app: App;
let file: string;
let program: HttpClient;
let manager: HttpClient;
let executive: HttpClient;
let admin: HttpClient;
let restricted: HttpClient;
let conghai: string;
let secret: string;

beforeAll(async () => {
  file = path.resolve(__dirname, `../../.tmp/tests/doors_${process.pid}.sales.db`);
  fs.rmSync(file, { force: true });
  seedSalesDemo(file, { today: new Date('2026-11-20T04:00:00Z') });
  app = await boot({
    env: {
      SALES_CLIENT: 'sqlite',
      SALES_FILE: file,
      SALES_TIMEOUT_MS: '5000',
      SALES_PAUSE_MIN_MS: '200',
      SALES_PAUSE_MAX_MS: '1000',
      SALES_MAX_PAGE_SIZE: '100',
    },
  });
  program = await app.program();
  manager = (await app.person('accountManager')).http;
  executive = (await app.person('executive')).http;
  admin = (await app.person('systemAdmin')).http;
  const make = rowsOf(app);
  const customer = async (name: string, keys: Record<string, string>, managerId?: number) => {
    const row = await make.customer({ name, code: name, ...(managerId ? { manager: managerId } : {}) });
    for (const [index, [key, spelled]] of Object.entries(keys).entries()) {
      await make.name({ name: spelled, nameKey: key, alias: index > 0, customerRef: row.id });
    }
    return row.documentId;
  };
  // Somebody who may read orders, but of his own customers alone.
  const role = await app.strapi
    .service('admin::role')
    .create({ name: 'Own customers alone', code: 'own-alone', description: '' });
  await app.strapi.service('admin::role').assignPermissions(role.id, [
    {
      action: 'plugin::content-manager.explorer.read',
      subject: 'api::customer.customer',
      properties: { fields: ['name', 'code'] },
      conditions: ['plugin::crm.mine'],
    },
    { action: 'plugin::crm.sales.orders', subject: null, properties: {}, conditions: [] },
  ]);
  const own = await app.person('accountManager');
  await app.strapi.query('admin::user').update({ where: { id: own.userId }, data: { roles: [role.id] } });
  restricted = own.http;
  conghai = await customer(
    CONGHAI,
    { [CONGHAI]: CONGHAI, 北京聪海信息科技有限公司: '北京聪海信息科技有限公司' },
    own.staffId,
  );
  secret = await customer(SECRET, { [SECRET]: SECRET });
});
afterAll(async () => {
  await app?.destroy();
  fs.rmSync(file, { force: true });
});

const doors = (): [string, string, HttpClient][] => [
  ['staff', '/crm', manager],
  ['programs', '/api', program],
];

describe('every door reads the same', () => {
  test('orders of a customer, under all of his names, newest first, with the page', async () => {
    for (const [, prefix, http] of doors()) {
      const { status, body } = await http.get(`${prefix}/customers/${conghai}/orders`, { pageSize: 2 });
      expect(status).toBe(200);
      expect(body.meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 2, total: 3 });
      expect(body.data).toEqual([
        {
          number: '1343445',
          date: '2026-11-16T11:15:00+08:00',
          address: '北京海淀区劳动路205号',
          status: '5',
          total: '55200.00',
        },
        {
          number: '1343444',
          date: '2026-10-18T11:15:00+08:00',
          address: '北京海淀区劳动路205号',
          status: '6',
          total: '38940.00',
        },
      ]);
      const second = await http.get(`${prefix}/customers/${conghai}/orders`, { pageSize: 2, page: 2 });
      expect(second.body.data.map((it: { number: string }) => it.number)).toEqual(['1343443']);
    }
  });

  test('one order with its lines, products and stock', async () => {
    for (const [, prefix, http] of doors()) {
      const order = (await http.get(`${prefix}/sales/orders/1343445`)).body.data;
      expect(order).toMatchObject({ number: '1343445', total: '55200.00' });
      expect(order.lines.map((it: { price: string; amount: string }) => [it.price, it.amount])).toEqual([
        ['10800.00', '21600.00'],
        ['16800.00', '33600.00'],
      ]);
      const missing = (await http.get(`${prefix}/sales/orders/1343443`)).body.data;
      expect(missing.lines[1]).toMatchObject({ price: null, amount: null, quantity: 10 });
      const products = await http.get(`${prefix}/sales/products`, { name: '海龙笔记本', model: 'i61' });
      expect(products.body.data).toEqual([
        {
          number: '4',
          name: '海龙笔记本电脑',
          model: 'i61',
          batch: '2689 6688',
          unit: '台',
          price: '16800.00',
          memo: null,
        },
        {
          number: '5',
          name: '海龙笔记本电脑',
          model: 'i61',
          batch: '2689 6689',
          unit: '台',
          price: '15800.00',
          memo: null,
        },
      ]);
      expect(products.body.meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 2 });
      const stock = await http.get(`${prefix}/sales/stock`, { product: '电视机', warehouse: '西直门' });
      expect(stock.body.data[0]).toMatchObject({
        product: '幸福牌电视机',
        warehouse: '北京-西直门库',
        location: 'EC-D2',
        count: 16,
      });
    }
  });

  test('GraphQL too', async () => {
    const query = `query ($id: ID!) {
      customerOrders(documentId: $id, pageSize: 1) { data { number total } pagination { total pageCount } }
      salesOrder(number: "1343445") { total lines { product price } }
      salesProducts(name: "收音机") { data { number price } }
      salesStock(warehouse: "马甸") { data { location count } pagination { total } }
    }`;
    const { body } = await program.post('/graphql', { query, variables: { id: conghai } });
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({
      customerOrders: {
        data: [{ number: '1343445', total: '55200.00' }],
        pagination: { total: 3, pageCount: 3 },
      },
      salesOrder: { total: '55200.00', lines: [{ product: '海龙笔记本电脑', price: '10800.00' }, {}] },
      salesProducts: { data: [{ number: '2', price: '36.00' }] },
      salesStock: { data: [{ location: 'EA-A6', count: 8 }], pagination: { total: 1 } },
    });
  });
});

describe('what is refused', () => {
  test.each([
    ['page', '0'],
    ['page', 'x'],
    ['page', '99999999999999999999'],
    ['pageSize', '101'],
    ['pageSize', '-1'],
    ['colour', 'red'],
    ['name', 'x'.repeat(201)],
  ])('?%s=%s is a 400 that names it', async (name, value) => {
    for (const [, prefix, http] of doors()) {
      const { status, body } = await http.get(`${prefix}/sales/products`, { [name]: value });
      expect(status).toBe(400);
      expect(body.error.details.code).toBe('INVALID_INPUT');
      expect(body.error.details.errors[0].path).toEqual([name]);
    }
  });
  test('an order that is none, in a status that is not read, or a customer that is none: 404', async () => {
    const numbers = ['1', 'abc', '0', '99999999999999999999999', "1'--", '1343445.5', '%25'];
    for (const [, prefix, http] of doors()) {
      for (const number of numbers) {
        const { status, body } = await http.get(`${prefix}/sales/orders/${number}`);
        expect([number, status, body.error.details.code]).toEqual([number, 404, 'NOT_FOUND']);
      }
      expect((await http.get(`${prefix}/customers/nobody/orders`)).status).toBe(404);
    }
  });
  test('without the right: 401 and 403', async () => {
    for (const at of [
      '/sales/products',
      '/sales/stock',
      '/sales/orders/1343445',
      '/sales/health',
      `/customers/${conghai}/orders`,
    ]) {
      expect((await app.anonymous.get(`/crm${at}`)).status).toBe(401);
      expect([401, 403]).toContain((await app.anonymous.get(`/api${at}`)).status);
      const bare = await app.program(['api::dictionary-item.dictionary-item.find']);
      expect((await bare.get(`/api${at}`)).status).toBe(403);
    }
    // An executive reads the orders behind the figures, but not products and stock; nobody but an administrator the state.
    expect((await executive.get('/crm/sales/products')).status).toBe(403);
    expect((await executive.get('/crm/sales/stock')).status).toBe(403);
    expect((await executive.get('/crm/sales/orders/1343445')).status).toBe(200);
    expect((await manager.get('/crm/sales/health')).status).toBe(403);
    expect((await admin.get('/crm/sales/health')).status).toBe(200);
    expect((await admin.get('/crm/sales/orders/1343445')).status).toBe(403);
  });
  test('a token may be granted one of them alone', async () => {
    const one = await app.program(['api::sales.sales.products']);
    expect((await one.get('/api/sales/products')).status).toBe(200);
    expect((await one.get('/api/sales/stock')).status).toBe(403);
    const graph = await one.post('/graphql', { query: '{ salesStock { data { number } } }' });
    expect(graph.body.errors[0].extensions.code).toBe('NOT_ALLOWED');
  });
});

describe('who may read some customers alone', () => {
  test('reads their orders and no one else’s, by list and by number', async () => {
    expect((await restricted.get(`/crm/customers/${conghai}/orders`)).status).toBe(200);
    expect((await restricted.get('/crm/sales/orders/1343445')).status).toBe(200);
    // Under an alias too.
    expect((await restricted.get('/crm/sales/orders/1343444')).status).toBe(200);
    expect((await restricted.get(`/crm/customers/${secret}/orders`)).status).toBe(404);
    const [theirs] = (await manager.get(`/crm/customers/${secret}/orders`)).body.data;
    expect((await restricted.get(`/crm/sales/orders/${theirs.number}`)).status).toBe(404);
  });
});

describe('a sales system that is switched off and comes back', () => {
  test('says so in its own place, in both languages; the rest works; it is back by itself', async () => {
    fs.renameSync(file, `${file}.off`);
    try {
      const down = await manager.get('/crm/sales/products');
      expect(down.status).toBe(503);
      expect(down.body.error.details.code).toBe('SALES_SYSTEM_UNAVAILABLE');
      expect(down.body.error.message).toContain('暂时连接不上销售系统');
      expect(Number(down.headers['retry-after'])).toBeGreaterThanOrEqual(1);
      const english = await program.get('/api/sales/stock').set('Accept-Language', 'en');
      expect([english.status, english.body.error.message]).toEqual([
        503,
        expect.stringContaining('cannot be reached'),
      ]);
      expect((await manager.get(`/crm/customers/${conghai}/orders`)).status).toBe(503);
      // No customer is made up and none is hidden by it: who does not exist is still a 404.
      expect((await manager.get('/crm/customers/nobody/orders')).status).toBe(404);
      const graph = await program.post('/graphql', { query: '{ salesProducts { data { number } } }' });
      expect(graph.body.errors[0].extensions.error.details.code).toBe('SALES_SYSTEM_UNAVAILABLE');
      expect((await program.get(`/api/customers/${conghai}`)).status).toBe(200);
      const health = (await admin.get('/crm/sales/health')).body.data;
      expect(health).toMatchObject({ state: 'failing', kind: 'down', client: 'sqlite' });
      expect(health.since).toMatch(/^\d{4}-/);
      expect(health.message).toContain('连接不上');
    } finally {
      fs.renameSync(`${file}.off`, file);
    }
    const until = Date.now() + 120_000;
    let status = 0;
    while (status !== 200 && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      ({ status } = await manager.get('/crm/sales/products'));
    }
    expect(status).toBe(200);
    expect((await admin.get('/crm/sales/health')).body.data).toMatchObject({
      state: 'up',
      kind: null,
      since: null,
    });
  });
});
