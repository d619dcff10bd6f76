import type { SalesSystem } from '../../src/sales-system/port';

/** What every engine has to answer about products and stock. */
export const productsAndStock = (at: () => SalesSystem): void => {
  const page = { page: 1, pageSize: 25 };
  const products = async (asked: object) =>
    (await at().products({ ...page, ...asked })).rows.map((it) => it.number);
  const stock = async (asked: object) =>
    (await at().stock({ ...page, ...asked })).rows.map((it) => it.number);

  test('products come whole, what is blank as missing', async () => {
    const { rows, total } = await at().products(page);
    expect(total).toBe(7);
    expect(rows[3]).toEqual({
      number: '4',
      name: '海龙笔记本电脑',
      model: 'i61',
      batch: '2689 6688',
      unit: '台',
      price: '16800.00',
      memo: null,
    });
    expect(rows[5]).toEqual({
      number: '6',
      name: '折扣卡（100%）',
      model: 'Card_A',
      batch: null,
      unit: null,
      price: null,
      memo: null,
    });
    expect(rows[6]).toMatchObject({ batch: null, unit: null, price: '0.01', memo: null });
    expect(rows[1].memo).toBe('便携');
  });
  test('are filtered by name, model and batch, together, in any case and width', async () => {
    expect(await products({ name: '笔记本' })).toEqual(['3', '4', '5']);
    expect(await products({ name: '笔记本', model: 'I61' })).toEqual(['4', '5']);
    expect(await products({ name: '笔记本', model: 'i61', batch: '6689' })).toEqual(['5']);
    expect(await products({ name: '折扣卡(100%)' })).toEqual(['6']);
    expect(await products({ name: '没有' })).toEqual([]);
    expect(await products({ name: ' ', model: '' })).toHaveLength(7);
  });
  test('take wildcards and quotes to the letter', async () => {
    expect(await products({ name: '100%' })).toEqual(['6']);
    expect(await products({ model: 'd_A' })).toEqual(['6']);
    expect(await products({ name: '[海龙]' })).toEqual([]);
    expect(await products({ name: "'; DROP TABLE product; --" })).toEqual([]);
  });
  test('stock comes with product, model and batch, also where the product is gone', async () => {
    const { rows, total } = await at().stock(page);
    expect(total).toBe(7);
    expect(rows[0]).toEqual({
      number: '1',
      product: '幸福牌电视机',
      model: '818 FFT',
      batch: '2388 EA03',
      warehouse: '北京-西直门库',
      location: 'EC-D2',
      count: 16,
      memo: null,
    });
    expect(rows[5]).toMatchObject({ product: null, model: null, batch: null, count: 30 });
    expect(rows[6]).toMatchObject({ warehouse: '', location: '', count: -1 });
  });
  test('stock is filtered by product (name, model or batch) and warehouse', async () => {
    expect(await stock({ product: '电视机' })).toEqual(['1', '2', '3']);
    expect(await stock({ product: 'I60' })).toEqual(['4', '5']);
    expect(await stock({ product: '海龙笔记本电脑-i60-2688 9966' })).toEqual(['4', '5']);
    expect(await stock({ product: '电视机', warehouse: '大钟寺' })).toEqual(['2']);
    expect(await stock({ warehouse: 'c库' })).toEqual(['4', '5', '6']);
  });
  test('come page by page', async () => {
    expect((await at().products({ page: 2, pageSize: 3 })).rows.map((it) => it.number)).toEqual([
      '4',
      '5',
      '6',
    ]);
    expect(await at().stock({ page: 4, pageSize: 3 })).toEqual({ rows: [], total: 7 });
  });
};
