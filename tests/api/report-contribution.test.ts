import { boot, type App } from '../helpers/app';
import type { HttpClient } from '../helpers/client';
import { rowsOf } from '../helpers/report-data';
import { salesFile } from '../helpers/sales-file';

let app: App;
let program: HttpClient;
let chief: HttpClient;
let conghai: { documentId: string };

const one = (customer: string, date: string, amount: string, status = '5') => ({
  customer,
  date,
  status,
  lines: [[1, amount]] as [number, string][],
});

beforeAll(async () => {
  const file = salesFile('contribution', [
    {
      customer: '聪海信息科技有限公司',
      date: '2007-12-02 10:00:00',
      lines: [
        [2, '10800'],
        [2, '16800'],
      ],
    },
    one('北京聪海信息科技有限公司', '2007-03-01 10:00:00', '0.10', '6'),
    one('聪海信息科技有限公司  ', '2007-03-02 10:00:00', '0.20', '6'),
    one('聪海信息科技有限公司', '2007-03-03 10:00:00', '99999', '4'),
    one('太阳药业（北京）', '2006-12-31 23:59:59', '100.01'),
    one('太阳药业(北京)', '2007-01-01 00:00:00', '200.02'),
    one('无人知道的公司', '2007-05-05 10:00:00', '7777.77'),
    {
      customer: '缺价公司',
      date: '2007-05-05 10:00:00',
      lines: [
        [3, null],
        [1, '5'],
      ],
    },
  ]);
  app = await boot({ env: { SALES_CLIENT: 'sqlite', SALES_FILE: file } });
  program = await app.program();
  chief = (await app.person('superAdmin')).http;
  const make = rowsOf(app);
  const known = async (name: string, key: string, code: string) => {
    const customer = await make.customer({ name, code });
    await make.name({ name, nameKey: key, customerRef: customer.id });
    return customer;
  };
  const first = await known('聪海信息科技有限公司', '聪海信息科技有限公司', 'C1');
  await make.name({
    name: '北京聪海信息科技有限公司',
    nameKey: '北京聪海信息科技有限公司',
    alias: true,
    customerRef: first.id,
  });
  await known('太阳药业（北京）', '太阳药业(北京)', 'C2');
  conghai = first;
});

afterAll(() => app?.destroy());

const rowsFor = async (query: Record<string, string> = {}) =>
  (await program.get('/api/reports/contribution', query)).body.data.map(
    (it: { customer: string; amount: string }) => [it.customer, it.amount],
  );

describe('contribution', () => {
  test('sums what was shipped and paid, to the fen; every spelling and alias of a customer is one row', async () => {
    const { status, body } = await program.get('/api/reports/contribution');
    expect(status).toBe(200);
    // 2 × 10800 + 2 × 16800 + 0.10 + 0.20; the order of status 4 is not read. 100.01 + 200.02.
    expect(body.data).toEqual([
      { customer: '聪海信息科技有限公司', documentId: conghai.documentId, amount: '55200.30' },
      { customer: '无人知道的公司', amount: '7777.77' },
      { customer: '太阳药业（北京）', documentId: expect.any(String), amount: '300.03' },
      { customer: '缺价公司', amount: '5.00' },
    ]);
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 4 });
  });

  test('of one year', async () => {
    expect(await rowsFor({ year: '2006' })).toEqual([['太阳药业（北京）', '100.01']]);
    expect((await rowsFor({ year: '2007' }))[2]).toEqual(['太阳药业（北京）', '200.02']);
  });

  test('by part of a name, by an alias, and by a name that matches nobody', async () => {
    expect(await rowsFor({ name: '北京聪海' })).toEqual([['聪海信息科技有限公司', '55200.30']]);
    expect(await rowsFor({ name: '（北京）' })).toEqual([['太阳药业（北京）', '300.03']]);
    expect(await rowsFor({ name: '无人' })).toEqual([['无人知道的公司', '7777.77']]);
    expect(await rowsFor({ name: '%' })).toEqual([]);
  });

  test('pages follow one another without a gap', async () => {
    const pages = [];
    for (const page of ['1', '2']) pages.push(...(await rowsFor({ page, pageSize: '3' })));
    expect(pages.map(([, amount]) => amount)).toEqual(['55200.30', '7777.77', '300.03', '5.00']);
  });

  test('a row leads to its customer; a name that matches nobody leads nowhere', async () => {
    const { body } = await chief.get('/crm/reports/contribution');
    expect(body.meta.goals.slice(0, 2)).toEqual([
      `/content-manager/collection-types/api::customer.customer/${conghai.documentId}`,
      null,
    ]);
  });

  test('the file says what the page says', async () => {
    const { text } = await chief
      .get('/crm/reports/contribution', { format: 'csv' })
      .set('Accept-Language', 'en');
    expect(text.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFCustomer,Total ordered (CNY)',
      '聪海信息科技有限公司,55200.30',
      '无人知道的公司,7777.77',
    ]);
  });
});
