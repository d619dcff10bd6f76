/** The specification's own products: name, model, batch, unit, list price. */
export const sampleProducts: readonly (readonly [string, string, string, string, number])[] = [
  ['幸福牌电视机', '818 FFT', '2388 EA03', '台', 7500],
  ['幸福牌收音机', '天语007', '7878 006A', '台', 36],
  ['海龙笔记本电脑', 'i60', '2688 9966', '台', 9800],
  ['海龙笔记本电脑', 'i61', '2689 6688', '台', 16800],
  ['海龙笔记本电脑', 'i61', '2689 6689', '台', 15800],
];

/** Enough more that lists have pages and filters something to find. */
const MORE: readonly (readonly [string, readonly string[], string, number])[] = [
  ['海龙台式电脑', ['T20', 'T25', 'T30'], '台', 5200],
  ['海龙服务器', ['S100', 'S200'], '台', 28600],
  ['幸福牌电冰箱', ['BCD-186', 'BCD-215'], '台', 2680],
  ['幸福牌洗衣机', ['XQB-55', 'XQG-60'], '台', 1980],
  ['幸福牌空调', ['KFR-26', 'KFR-35', 'KFR-50'], '台', 2399],
  ['蓝鲸投影机', ['LJ-310', 'LJ-520'], '台', 8650],
  ['蓝鲸打印机', ['LP-1020', 'LP-2055'], '台', 1450.5],
  ['墨粉', ['LP-T10', 'LP-T20'], '盒', 268],
  ['打印纸', ['A4 70g', 'A3 70g'], '包', 18.8],
  ['交换机', ['SW-08', 'SW-24'], '台', 860],
  ['网线', ['CAT5e', 'CAT6'], '米', 1.25],
  ['不间断电源', ['UPS-1K', 'UPS-3K'], '台', 1320],
];

export const moreProducts = MORE.flatMap(([name, models, unit, price], kind) =>
  models.map(
    (model, index) =>
      [
        name,
        model,
        `27${String(10 + kind)} ${String(6600 + index * 11)}`,
        unit,
        price * (1 + index * 0.2),
      ] as const,
  ),
);

/** Warehouse, location, count: of the first sample product that the screens show. */
export const sampleStock: readonly (readonly [string, string, number])[] = [
  ['北京-西直门库', 'EC-D2', 16],
  ['北京-大钟寺库', 'EA-B8', 12],
  ['北京-马甸库', 'EA-A6', 8],
  ['天津-恒远电子C库', '北26位', 36],
  ['天津-恒远电子C库', '北27位', 36],
  ['天津-恒远电子C库', '北28位', 30],
];

/** 聪海's orders on the specification's screens: number, days ago, status, lines of (product, count, price). */
export const sampleOrders: readonly {
  number: number;
  name: string;
  daysAgo: number;
  status: string;
  lines: readonly (readonly [product: number, count: number, price: number | null])[];
}[] = [
  {
    number: 1343445,
    name: '聪海信息科技有限公司',
    daysAgo: 4,
    status: '5',
    // 10800 at the time of the order; the list says 9800 today.
    lines: [
      [3, 2, 10800],
      [4, 2, 16800],
    ],
  },
  {
    number: 1343444,
    name: '北京聪海信息科技有限公司',
    daysAgo: 33,
    status: '6',
    lines: [
      [1, 5, 7500],
      [2, 40, 36],
    ],
  },
  {
    number: 1343443,
    name: ' 聪海信息科技有限公司 ',
    daysAgo: 71,
    status: '6',
    lines: [
      [5, 1, 15800],
      [2, 10, null],
    ],
  },
];

export const SAMPLE_ADDRESS = '北京海淀区劳动路205号';
