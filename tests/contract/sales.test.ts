import fs from 'node:fs';
import { createDriver } from '../../src/sales-system/drivers';
import type { Driver, Limit } from '../../src/sales-system/drivers/driver';
import { DEFAULT_MAPPING } from '../../src/sales-system/mapping';
import type { LastOrder, SalesSystem } from '../../src/sales-system/port';
import type { SalesSettings } from '../../src/sales-system/settings';
import { createSalesSystem } from '../../src/sales-system/system';
import { normaliseName } from '../../src/names/normalise';
import { engines } from './engines';
import { productsAndStock } from './products';
import { mappingIn, type Loaded } from './loaded';
import { CONGHAI, CONGHAI_ALIAS, GBK_NAME } from './rows';

const limit = (ms = 20_000): Limit => ({ ms, signal: AbortSignal.timeout(ms) });

for (const engine of engines) {
  // Said in the name, so that nobody takes what did not run for what passed.
  const suite = engine.skipped ? describe.skip : describe;
  suite(`the sales system on ${engine.name}${engine.skipped ? ` (skipped: ${engine.skipped})` : ''}`, () => {
    let loaded: Loaded;
    let driver: Driver;
    let settings: SalesSettings;
    let sales: SalesSystem;
    const page = { page: 1, pageSize: 25 };
    const numbers = async (names: string[], asked = page) =>
      (await sales.ordersOf({ names, ...asked })).rows.map((it) => it.number);
    const last = async (until?: Date, system = sales) => {
      const found = new Map<string, LastOrder>();
      await system.lastOrders({ until }, (batch) => {
        for (const it of batch) {
          const before = found.get(it.nameKey);
          if (!before || before.lastOrderAt < it.lastOrderAt) found.set(it.nameKey, it);
        }
      });
      return (name: string) => found.get(normaliseName(name))?.lastOrderAt.toISOString();
    };

    beforeAll(async () => {
      loaded = await engine.load();
      settings = {
        mapping: mappingIn(DEFAULT_MAPPING, loaded.schema),
        read: ['5', '6'],
        cancelled: ['9'],
        timeZone: 'Asia/Shanghai',
        namesMs: 600_000,
        sumsMs: 0,
        maxPageSize: 100,
      };
      driver = await createDriver(loaded.connection);
      sales = createSalesSystem(driver, settings)(limit(600_000));
    });
    afterAll(async () => {
      await driver?.close();
      await loaded?.close();
    });

    test('finds every table with a login that may read and nothing else', async () => {
      await expect(sales.ping()).resolves.toBeUndefined();
    });

    describe('orders of a customer', () => {
      test('come newest first, only shipped and paid ones, under every spelling and alias', async () => {
        const { rows, total } = await sales.ordersOf({ names: [CONGHAI, CONGHAI_ALIAS], ...page });
        expect(total).toBe(5);
        expect(rows.map((it) => [it.number, it.status, it.total])).toEqual([
          ['1343445', '5', '55200.00'],
          ['1343444', '6', '7500.00'],
          ['1343443', '6', '360.00'],
          ['1343440', '6', '1.00'],
          ['1343441', '5', '0.00'],
        ]);
      });
      test('carry the day and hour that the company wrote, and a blank address as none', async () => {
        const { rows } = await sales.ordersOf({ names: [CONGHAI], ...page });
        expect(rows[0]).toEqual({
          number: '1343445',
          date: '2007-12-02T10:30:00+08:00',
          address: '北京海淀区劳动路205号',
          status: '5',
          total: '55200.00',
        });
        expect(rows[1]).toMatchObject({ date: '2007-11-05T00:00:00+08:00', address: null });
      });
      test('without the alias leave out what stands under it', async () => {
        expect(await numbers([CONGHAI])).toEqual(['1343445', '1343444', '1343440', '1343441']);
      });
      test('are found whatever the width, the case, the blanks and the brackets', async () => {
        for (const name of [
          '太阳药业(北京)',
          '太阳药业（北京）',
          ' 太阳药业 ( 北京 ) ',
          '太阳药业【北京】',
        ]) {
          expect(await numbers([name])).toEqual(['202', '201', '203']);
        }
        for (const name of ['ABC Trading Co.', 'ａｂｃ　ＴＲＡＤＩＮＧ　ｃｏ．']) {
          expect(await numbers([name])).toEqual(['212', '211']);
        }
      });
      test('are not those of a name that is merely like it', async () => {
        expect(await numbers(['聪海'])).toEqual([]);
        expect(await numbers(['%'])).toEqual([]);
        expect(await numbers(['abc trading co_'])).toEqual([]);
      });
      test('are found by a name full of quotes and wildcards, and nothing is dropped by it', async () => {
        expect(await numbers(["100%_[a]'; DROP TABLE orders; --"])).toEqual(['214']);
        expect(await numbers(["x'; DELETE FROM orders; --"])).toEqual([]);
        expect(await numbers([CONGHAI])).toHaveLength(4);
      });
      test('are found where the name stands in GBK behind varchar', async () => {
        const { rows } = await sales.ordersOf({ names: [GBK_NAME], ...page });
        expect(rows.map((it) => it.number)).toEqual(['402', '401']);
        expect(rows[1]).toMatchObject({ address: '北京市海淀区', total: '25.00' });
      });
      test('of nobody are none: a blank name does not find the blank ones', async () => {
        expect(await sales.ordersOf({ names: ['', '  '], ...page })).toEqual({ rows: [], total: 0 });
        expect(await sales.ordersOf({ names: [], ...page })).toEqual({ rows: [], total: 0 });
      });
      test('come page by page, each once, with the total on every page and beyond the last', async () => {
        const seen: string[] = [];
        for (const at of [1, 2, 3]) {
          const { rows, total } = await sales.ordersOf({ names: ['分页客户'], page: at, pageSize: 12 });
          expect(total).toBe(30);
          seen.push(...rows.map((it) => it.number));
        }
        expect(seen).toEqual(Array.from({ length: 30 }, (_, index) => String(330 - index)));
        const beyond = await sales.ordersOf({ names: ['分页客户'], page: 9, pageSize: 12 });
        expect(beyond).toEqual({ rows: [], total: 30 });
      });
      test('with a date that is none come last, with the date missing, and break no page', async () => {
        if (loaded.badDates === 0) return;
        const { rows, total } = await sales.ordersOf({ names: ['坏日期客户'], ...page });
        expect(total).toBe(loaded.badDates);
        expect(rows.map((it) => it.date)).toEqual(Array(loaded.badDates).fill(null));
      });
      test('under a spelling that was written a moment ago are found at once', async () => {
        await numbers([CONGHAI]);
        const table = loaded.schema ? `${loaded.schema}.orders` : 'orders';
        const identity =
          engine.name === 'SQL Server'
            ? [`SET IDENTITY_INSERT ${table} ON; `, `; SET IDENTITY_INSERT ${table} OFF`]
            : ['', ''];
        const prefix = engine.name === 'SQL Server' ? 'N' : '';
        await loaded.run(
          `${identity[0]}INSERT INTO ${table} (odr_id, odr_customer, odr_date, odr_addr, odr_status) ` +
            `VALUES (1343500, ${prefix}'\u3000聪海信息科技有限公司', '2006-01-01T00:00:00', NULL, '6')${identity[1]}`,
        );
        expect(await numbers([CONGHAI])).toContain('1343500');
        await loaded.run(`DELETE FROM ${table} WHERE odr_id = 1343500`);
      });
    });

    describe('one order', () => {
      test('comes with its lines, each with its own price, and the total', async () => {
        expect(await sales.order('1343445')).toEqual({
          number: '1343445',
          customer: CONGHAI,
          date: '2007-12-02T10:30:00+08:00',
          address: '北京海淀区劳动路205号',
          status: '5',
          total: '55200.00',
          lines: [
            {
              product: '海龙笔记本电脑',
              model: 'i60',
              batch: '2688 9966',
              quantity: 2,
              unit: '台',
              price: '10800.00',
              amount: '21600.00',
            },
            {
              product: '海龙笔记本电脑',
              model: 'i61',
              batch: '2689 6688',
              quantity: 2,
              unit: '台',
              price: '16800.00',
              amount: '33600.00',
            },
          ],
        });
      });
      test('shows a missing price as missing and counts it as nothing; a product that is gone leaves its line', async () => {
        const order = await sales.order('1343443');
        expect(order).toMatchObject({ total: '360.00', customer: CONGHAI_ALIAS });
        expect(order?.lines).toEqual([
          {
            product: '幸福牌电视机',
            model: '818 FFT',
            batch: '2388 EA03',
            quantity: 3,
            unit: '台',
            price: null,
            amount: null,
          },
          {
            product: null,
            model: null,
            batch: null,
            quantity: 10,
            unit: null,
            price: '36.00',
            amount: '360.00',
          },
        ]);
      });
      test('without lines is an order of 0.00', async () => {
        expect(await sales.order('1343441')).toMatchObject({ total: '0.00', lines: [] });
      });
      test('in a status that is not read, or under a number that is none, is not there', async () => {
        for (const number of [
          '1343442',
          '1343439',
          '1',
          '0',
          'abc',
          "1' OR 1=1",
          '',
          '-5',
          '99999999999999999999999',
        ]) {
          expect(await sales.order(number)).toBeNull();
        }
      });
      test('adds up exactly: a thousand times 0.1, and three times 99999999999.99', async () => {
        expect(await sales.order('241')).toMatchObject({ total: '100.00' });
        expect(await sales.order('242')).toMatchObject({ total: '299999999999.97' });
      });
    });

    describe('the last order of everybody', () => {
      test('is the latest under any spelling, in any status but cancelled', async () => {
        const of = await last();
        expect(of(CONGHAI)).toBe('2008-01-15T01:00:00.000Z');
        expect(of('太阳药业(北京)')).toBe('2007-06-01T00:00:00.000Z');
        expect(of('abc trading co.')).toBe('2007-03-04T04:00:00.000Z');
        expect(of(GBK_NAME)).toBe('2007-08-01T16:00:00.000Z');
      });
      test('leaves out names that are blank and dates that are none', async () => {
        const of = await last();
        expect(of('')).toBeUndefined();
        if (loaded.badDates > 1) expect(of('坏日期客户')).toMatch(/^2007-03-0/);
        else expect(of('坏日期客户')).toBeUndefined();
      });
      test('counts an order dated in the future only if it is asked to', async () => {
        expect((await last())('未来客户')).toBe('2098-12-31T16:00:00.000Z');
        expect((await last(new Date('2008-06-01T00:00:00Z')))('未来客户')).toBe('2007-01-31T16:00:00.000Z');
        // To the second, in the company's zone.
        expect((await last(new Date('2007-12-02T02:29:59Z')))(CONGHAI)).toBe('2007-11-04T16:00:00.000Z');
        expect((await last(new Date('2007-12-02T02:30:00Z')))(CONGHAI)).toBe('2007-12-02T02:30:00.000Z');
      });
      test('counts a cancelled one where no status is said to mean that', async () => {
        const other = createSalesSystem(driver, { ...settings, cancelled: [] })(limit());
        expect((await last(undefined, other))(CONGHAI)).toBe('2008-12-31T16:00:00.000Z');
      });
    });

    describe('contribution', () => {
      const all = async (asked: Partial<Parameters<SalesSystem['contribution']>[0]> = {}) => {
        const { rows, total } = await sales.contribution({ page: 1, pageSize: 100, ...asked });
        expect(rows).toHaveLength(total);
        return new Map(rows.map((it) => [it.customer, it.amount]));
      };
      const aliases = new Map([[normaliseName(CONGHAI_ALIAS), CONGHAI]]);

      test('adds up what was shipped and paid, largest first, one row for all spellings of a name', async () => {
        const { rows } = await sales.contribution({ page: 1, pageSize: 100 });
        const amounts = rows.map((it) => Number(it.amount));
        expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
        const of = await all();
        expect(of.get('巨额客户')).toBe('299999999999.97');
        expect(of.get(CONGHAI)).toBe('62701.00');
        expect(of.get(CONGHAI_ALIAS)).toBe('360.00');
        expect(of.get('精确客户')).toBe('100.00');
        expect(
          rows.filter((it) => it.nameKey === normaliseName('太阳药业(北京)')).map((it) => it.amount),
        ).toEqual(['3.25']);
        expect(rows.filter((it) => it.nameKey === 'abc trading co.').map((it) => it.amount)).toEqual([
          '30.00',
        ]);
        expect(of.get(GBK_NAME)).toBe('25.00');
        expect(of.get('')).toBe('0.03');
        expect(of.get('分页客户')).toBe('0.00');
      });
      test('adds an alias to the customer whose name it is', async () => {
        const of = await all({ aliases });
        expect(of.get(CONGHAI)).toBe('63061.00');
        expect(of.has(CONGHAI_ALIAS)).toBe(false);
      });
      test('is filtered by a part of the name, of an alias too, in any width and case', async () => {
        expect([...(await all({ name: '（北京）' })).values()]).toEqual(['3.25']);
        expect([...(await all({ name: 'ＴＲＡＤＩＮＧ' })).values()]).toEqual(['1000000.00', '30.00']);
        expect([...(await all({ name: '北京聪海', aliases })).entries()]).toEqual([[CONGHAI, '63061.00']]);
        expect(await all({ name: '%' })).toEqual(new Map([["100%_[a]'; DROP TABLE orders; --", '5.00']]));
        expect((await all({ name: '没有这个客户' })).size).toBe(0);
      });
      test('is filtered by the calendar year, to the second', async () => {
        expect((await all({ year: 2006 })).get(CONGHAI)).toBe('0.00');
        expect((await all({ year: 2007, aliases })).get(CONGHAI)).toBe('63061.00');
        expect((await all({ year: 2008 })).size).toBe(0);
      });
      test('is for some alone where only they may be seen', async () => {
        const among = new Set([normaliseName(CONGHAI), 'abc trading co.']);
        expect([...(await all({ among, aliases })).values()]).toEqual(['63061.00', '30.00']);
        expect((await all({ among: new Set() })).size).toBe(0);
      });
      test('comes page by page with the total, beyond the last page too', async () => {
        const whole = await sales.contribution({ page: 1, pageSize: 100 });
        const pages = [];
        for (let at = 1; at <= Math.ceil(whole.total / 5); at += 1) {
          const { rows, total } = await sales.contribution({ page: at, pageSize: 5 });
          expect(total).toBe(whole.total);
          pages.push(...rows);
        }
        expect(pages).toEqual(whole.rows);
        expect(await sales.contribution({ page: 50, pageSize: 5 })).toEqual({ rows: [], total: whole.total });
      });
      test('holds with more names than a statement takes parameters', async () => {
        const among = new Set([
          normaliseName(CONGHAI),
          ...Array.from({ length: 5000 }, (_, index) => `无此客户${index}`),
        ]);
        const many = new Map(Array.from({ length: 5000 }, (_, index) => [`别名${index}`, `客户${index}`]));
        expect([...(await all({ among, aliases: many })).values()]).toEqual(['62701.00']);
      });
    });

    describe('products and stock', () => productsAndStock(() => sales));

    describe('reading alone', () => {
      test('the driver refuses to send anything but one SELECT', async () => {
        for (const text of [
          'DELETE FROM orders',
          'SELECT 1; DROP TABLE orders',
          ' UPDATE orders SET odr_addr = NULL',
          'SELECT 1 -- x',
          'WITH',
        ]) {
          await expect(driver.rows({ text, values: [] }, limit())).rejects.toThrow(/Only a SELECT/);
        }
      });
      test('the engine refuses it too', async () => {
        // A SELECT by its looks, with what would write in it.
        const table = loaded.schema ? `${loaded.schema}.orders` : 'orders';
        const text = {
          SQLite: `WITH x AS (SELECT 1) DELETE FROM ${table}`,
          PostgreSQL: `WITH gone AS (DELETE FROM ${table} RETURNING 1) SELECT * FROM gone`,
          MySQL: `WITH x AS (SELECT 1) DELETE FROM ${table}`,
          'SQL Server': `WITH x AS (SELECT * FROM ${table}) DELETE FROM x`,
        }[engine.name]!;
        await expect(driver.rows({ text, values: [] }, limit())).rejects.toThrow();
        expect((await sales.ordersOf({ names: [CONGHAI], ...page })).total).toBe(4);
      });
      if (engine.name === 'SQLite') {
        test('the file is the same byte for byte after all of this, and nothing stands beside it', async () => {
          const { file } = loaded.connection;
          const before = fs.readFileSync(file);
          await sales.contribution(page);
          await sales.ordersOf({ names: [CONGHAI], ...page });
          expect(fs.readFileSync(file).equals(before)).toBe(true);
          expect(fs.readdirSync(`${file}/..`.replace('/sales.db/..', ''))).toEqual(['sales.db']);
        });
      }
    });
  });
}
