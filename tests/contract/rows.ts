/**
 * What the sales system holds in the contract suite: a few clean rows and all the dirt that really arrives. The same
 * rows go into every engine; each engine's own dirt (bytes, impossible dates) is added by its loader.
 */
export const CONGHAI = '聪海信息科技有限公司';
export const CONGHAI_ALIAS = '北京聪海信息科技有限公司';
export const GBK_NAME = '青鸟无限数码';

export interface OrderRow {
  number: number;
  customer: string;
  date: string;
  address: string | null;
  status: string;
}

export const orders: readonly OrderRow[] = [
  {
    number: 1343445,
    customer: CONGHAI,
    date: '2007-12-02 10:30:00',
    address: '北京海淀区劳动路205号',
    status: '5',
  },
  // Padded, and shipped at midnight.
  { number: 1343444, customer: `  ${CONGHAI}  `, date: '2007-11-05 00:00:00', address: '   ', status: '6' },
  // Another name of the same customer.
  { number: 1343443, customer: CONGHAI_ALIAS, date: '2007-10-01 09:00:00', address: null, status: '6' },
  // Neither shipped nor paid: never read, but an order all the same.
  { number: 1343442, customer: CONGHAI, date: '2008-01-15 09:00:00', address: null, status: '3' },
  // Without lines, in the last second of a year; and one in the first second of the next.
  { number: 1343441, customer: CONGHAI, date: '2006-12-31 23:59:59', address: null, status: '5' },
  { number: 1343440, customer: CONGHAI, date: '2007-01-01 00:00:00', address: null, status: '6' },
  // Cancelled, where 9 means that.
  { number: 1343439, customer: CONGHAI, date: '2009-01-01 00:00:00', address: null, status: '9' },
  // Two orders of one moment: the higher number first.
  { number: 201, customer: '太阳药业（北京）', date: '2007-06-01 08:00:00', address: '甲', status: '6' },
  { number: 202, customer: '太阳药业(北京)', date: '2007-06-01 08:00:00', address: '乙', status: '6' },
  { number: 203, customer: '太阳药业 （北京） ', date: '2007-05-01 08:00:00', address: '丙', status: '5' },
  // Width and case.
  { number: 211, customer: 'ＡＢＣ　Trading Co.', date: '2007-03-03 12:00:00', address: null, status: '6' },
  { number: 212, customer: 'abc trading  co.', date: '2007-03-04 12:00:00', address: null, status: '6' },
  // Near, but somebody else.
  { number: 213, customer: 'abc trading co. 2', date: '2007-03-05 12:00:00', address: null, status: '6' },
  {
    number: 214,
    customer: "100%_[a]'; DROP TABLE orders; --",
    date: '2007-03-05 12:00:00',
    address: null,
    status: '6',
  },
  // Nobody.
  { number: 221, customer: '   ', date: '2007-04-01 00:00:00', address: null, status: '6' },
  { number: 222, customer: '', date: '2007-04-02 00:00:00', address: null, status: '6' },
  // A date that lies ahead of every clock of this suite.
  { number: 231, customer: '未来客户', date: '2099-01-01 00:00:00', address: null, status: '1' },
  { number: 232, customer: '未来客户', date: '2007-02-01 00:00:00', address: null, status: '6' },
  // Exactness.
  { number: 241, customer: '精确客户', date: '2007-07-07 07:07:07', address: null, status: '6' },
  { number: 242, customer: '巨额客户', date: '2007-07-07 07:07:07', address: null, status: '6' },
  // Pages.
  ...Array.from({ length: 30 }, (_, index) => ({
    number: 301 + index,
    customer: '分页客户',
    date: `2005-01-${String(index + 1).padStart(2, '0')} 00:00:00`,
    address: null,
    status: index % 2 ? '5' : '6',
  })),
];

/** Order, product, count, unit, price. */
export const lines: readonly (readonly [number, number | null, number, string | null, string | null])[] = [
  [1343445, 3, 2, '台', '10800'],
  [1343445, 4, 2, ' 台 ', '16800'],
  [1343444, 1, 1, '台', '7500'],
  // A missing price counts as nothing; a product that is not there; a unit that is not given.
  [1343443, 1, 3, null, null],
  [1343443, 999, 10, null, '36'],
  // 0.3333 × 3 = 0.9999.
  [1343440, 2, 3, '台', '0.3333'],
  [1343442, 1, 100, '台', '7500'],
  [1343439, 1, 100, '台', '7500'],
  [201, 1, 1, '台', '1.5'],
  [202, 1, 1, '台', '2.25'],
  [203, 1, 1, '台', '-0.5'],
  [211, 2, 1, '台', '10'],
  [212, 2, 1, '台', '20'],
  [213, 2, 1, '台', '1000000'],
  [214, 2, 1, '台', '5'],
  [221, 2, 1, '台', '0.01'],
  [222, 2, 1, '台', '0.02'],
  ...Array.from({ length: 1000 }, () => [241, 2, 1, '台', '0.1'] as const),
  [242, 1, 3, '台', '99999999999.99'],
];

/** Number, name, model, batch, unit, price, memo. */
export const products: readonly (readonly [
  number,
  string,
  string,
  string | null,
  string | null,
  string | null,
  string | null,
])[] = [
  [1, '幸福牌电视机', '818 FFT', '2388 EA03', '台', '7500', null],
  [2, '幸福牌收音机', '天语007', '7878 006A', '台', '36', '  便携  '],
  [3, '海龙笔记本电脑', 'i60', '2688 9966', '台', '9800', null],
  [4, '海龙笔记本电脑', 'i61', '2689 6688', '台', '16800', null],
  [5, '海龙笔记本电脑', 'i61', '2689 6689', '台', '15800', null],
  [6, '  折扣卡（100%）  ', 'Card_A', null, null, null, null],
  [7, '折扣卡1005', 'CardXA', '', '', '0.005', ''],
];

/** Number, product, warehouse, location, count, memo. */
export const stock: readonly (readonly [number, number | null, string, string, number, string | null])[] = [
  [1, 1, '北京-西直门库', 'EC-D2', 16, null],
  [2, 1, '北京-大钟寺库', 'EA-B8', 12, null],
  [3, 1, '北京-马甸库', 'EA-A6', 8, null],
  [4, 3, '天津-恒远电子C库', '北26位', 36, null],
  [5, 3, '天津-恒远电子C库', '北27位', 36, '怕潮'],
  // Of a product that is gone, and of none at all.
  [6, 999, '天津-恒远电子C库', '北28位', 30, null],
  [7, null, '  ', '', -1, null],
];
