import { makeSalesFile } from './new-file';

export interface Size {
  orders: number;
  /** Lines of each order. */
  lines: number;
  customers: number;
  products: number;
  today: Date;
}

/**
 * A sales system of any size, for measurements: customers `客户000001有限公司` …, three years of orders, made by
 * SQLite itself. Every twentieth customer is written in two ways.
 * @returns whether a file was made.
 */
export const generateSales = (file: string, { orders, lines, customers, products, today }: Size): boolean =>
  makeSalesFile(file, (db) => {
    const counting = (last: number) =>
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${Math.floor(last)})`;
    // Steps prime to the sizes spread numbers evenly and repeatably.
    const customer = `(i * 7919) % ${customers}`;
    const name = `printf('客户%06d有限公司', ${customer})`;
    db.prepare(
      `INSERT INTO product ${counting(products)} SELECT i, printf('产品%05d', i), printf('M-%03d', i % 500),
       printf('%04d %04d', i, i * 7 % 9999), '台', (i * 37 % 90000) / 4.0, NULL FROM n`,
    ).run();
    db.prepare(
      `INSERT INTO storage ${counting(products)} SELECT i, i, '仓库' || (i % 12), 'A-' || (i % 40), i % 300, NULL FROM n`,
    ).run();
    db.prepare(
      `INSERT INTO orders ${counting(orders)} SELECT i,
       CASE WHEN ${customer} % 20 = 0 AND i % 2 = 0 THEN ' ' || ${name} ELSE ${name} END,
       datetime(?, '-' || ((i * 104729) % 1577000) || ' minutes'), '市中心路' || (i % 300) || '号',
       substr('566656', 1 + i % 6, 1) FROM n`,
    ).run(today.toISOString().slice(0, 19));
    db.prepare(
      `INSERT INTO orders_line ${counting(orders * lines)} SELECT i, 1 + (i - 1) / ${Math.floor(lines)},
       1 + (i * 31) % ${products}, 1 + i % 9, '台', CASE WHEN i % 97 = 0 THEN NULL ELSE (i * 53 % 90000) / 4.0 END FROM n`,
    ).run();
  });
