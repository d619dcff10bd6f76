import type Database from 'better-sqlite3';
import { demoCustomers, SUNSHINE, type DemoCustomer } from '../../demo/data/customers';
import { daysFrom } from '../../demo/days';
import { chance, type Chance } from '../../demo/random';
import type { CrmEnvironment } from '../../environment/schema';
import { naiveTime } from '../local-time';
import { makeSalesFile } from './new-file';
import { connectionOf } from '../settings';
import { moreProducts, SAMPLE_ADDRESS, sampleOrders, sampleProducts, sampleStock } from './samples';

const ZONE = 'Asia/Shanghai';
const SEED = 20071212;
const products = [...sampleProducts, ...moreProducts];

const writers = (db: Database) => {
  const order = db.prepare('INSERT INTO orders VALUES (?, ?, ?, ?, ?)');
  const line = db.prepare(
    'INSERT INTO orders_line (odd_order_id, odd_prod_id, odd_count, odd_unit, odd_price) VALUES (?, ?, ?, ?, ?)',
  );
  return {
    product: db.prepare('INSERT INTO product VALUES (?, ?, ?, ?, ?, ?, ?)'),
    stock: db.prepare('INSERT INTO storage VALUES (?, ?, ?, ?, ?, ?)'),
    order: (number: number, name: string, at: Date, address: string | null, status: string) =>
      order.run(number, name, naiveTime(at, ZONE).replace('T', ' '), address, status),
    line: (number: number, product: number, count: number, price: number | null) =>
      line.run(number, product, count, products[product - 1][3], price),
  };
};
type Writers = ReturnType<typeof writers>;

/** The same name as other people type it: the company's own data looks like this. */
const misspelled = (name: string, luck: Chance) => {
  if (luck.below(8) > 0) return name;
  return luck.pick([` ${name}`, `${name}  `, `${name}\u3000`]);
};

const writeOrdersOf = (
  write: Writers,
  luck: Chance,
  customer: DemoCustomer,
  days: ReturnType<typeof daysFrom>,
  nextNumber: () => number,
) => {
  if (customer.lastOrder === null) return;
  const first = Math.max(customer.since, customer.lastOrder + 1);
  const months: number[] = [];
  for (let month = first; month > customer.lastOrder; month -= luck.between(1, 3)) months.push(month);
  months.push(customer.lastOrder);
  for (const [index, month] of months.entries()) {
    const last = index === months.length - 1;
    const number = nextNumber();
    // The very last one is shipped or paid; among the others some are still on their way.
    const status = last || luck.below(10) > 0 ? luck.pick(['5', '6', '6']) : luck.pick(['1', '2', '3', '4']);
    const at = days.monthsAgo(month, last ? 0 : luck.between(0, 20));
    const name = misspelled(customer.name, luck);
    write.order(
      number,
      name,
      at,
      `${customer.city}市${luck.pick(['中山路', '人民路', '工业大道'])}${luck.between(1, 300)}号`,
      status,
    );
    if (luck.below(40) === 0) continue;
    const scale = Number(customer.level) * 3;
    for (let left = luck.between(1, 4); left > 0; left -= 1) {
      const product = luck.between(1, products.length);
      const list = products[product - 1][4];
      const price = luck.below(50) === 0 ? null : Math.round(list * (0.9 + luck.below(21) / 100) * 100) / 100;
      write.line(number, product, luck.between(1, scale) * (list < 100 ? 20 : 1), price);
    }
  }
};

/**
 * The embedded sales system of the demo: the specification's own samples and a past for every demo customer, seen
 * from `today`. A file that is there already is left as it is.
 * @returns whether a file was made.
 */
export const seedSalesDemo = (
  file: string,
  {
    today = new Date(),
    customers = demoCustomers,
  }: { today?: Date; customers?: readonly DemoCustomer[] } = {},
): boolean =>
  makeSalesFile(file, (db) => {
    const write = writers(db);
    const luck = chance(SEED);
    const days = daysFrom(today);
    products.forEach(([name, model, batch, unit, price], index) =>
      write.product.run(index + 1, name, model, batch, unit, Math.round(price * 100) / 100, null),
    );
    sampleStock.forEach(([warehouse, location, count], index) =>
      write.stock.run(index + 1, index < 3 ? 1 : 3, warehouse, location, count, null),
    );
    for (let product = 2; product <= products.length; product += 1) {
      const warehouse = luck.pick(['北京-西直门库', '北京-大钟寺库', '天津-恒远电子C库', '武汉-江汉库']);
      const location = `${luck.pick(['EA', 'EB', 'EC'])}-${luck.pick(['A', 'B', 'C', 'D'])}${luck.between(1, 9)}`;
      write.stock.run(sampleStock.length + product, product, warehouse, location, luck.between(0, 400), null);
    }
    for (const { number, name, daysAgo, status, lines } of sampleOrders) {
      write.order(number, name, days.ago(daysAgo), SAMPLE_ADDRESS, status);
      for (const [product, count, price] of lines) write.line(number, product, count, price);
    }
    const sampled = new Set(['聪海信息科技有限公司', SUNSHINE]);
    let number = 1343446 - 2000;
    for (const customer of customers) {
      if (!sampled.has(customer.name)) writeOrdersOf(write, luck, customer, days, () => (number += 1));
    }
    write.order(number + 1, SUNSHINE, new Date('2005-12-07T02:00:00Z'), '天津市南开区红旗路18号', '6');
    write.line(number + 1, 1, 12, 7500);
    // Somebody who is no customer of ours buys too.
    write.order(number + 2, '个人零售（门市）', days.ago(12), null, '6');
    write.line(number + 2, 2, 3, 36);
  });

/** In the demo the embedded sales system gets its file before the first question; any other is the company's own. */
export const seedSalesDemoOf = (env: CrmEnvironment): boolean =>
  env.SALES_CLIENT === 'sqlite' && seedSalesDemo(connectionOf(env).file);
