import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

export interface SalesOrder {
  customer: string;
  /** As the sales system writes it, e.g. 2007-12-02 10:30:00. */
  date: string;
  status?: string;
  /** Quantity and price of each line; a missing price is null. */
  lines: [count: number, price: string | null][];
}

/** A sales system of its own for one test: the schema as delivered, in a file. Answers the file's path. */
export const salesFile = (name: string, orders: readonly SalesOrder[]): string => {
  const file = path.resolve(__dirname, `../../.tmp/tests/${name}_${process.pid}.sales.db`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const db = new Database(file);
  db.exec(`
    create table orders (odr_id integer primary key, odr_customer varchar(100) not null, odr_date datetime not null, odr_addr varchar(200), odr_status char(1) not null);
    create table orders_line (odd_id integer primary key, odd_order_id bigint, odd_prod_id bigint, odd_count int not null, odd_unit varchar(10), odd_price money);
    create table product (prod_id integer primary key, prod_name varchar(200) not null, prod_type varchar(100) not null, prod_batch varchar(100), prod_unit varchar(10), prod_price money, prod_memo varchar(200));
    create table storage (stk_id integer primary key, stk_prod_id bigint, stk_warehouse varchar(50) not null, stk_ware varchar(50) not null, stk_count int not null, stk_memo varchar(200));
    create index orders_customer on orders (odr_customer);
    create index orders_line_order on orders_line (odd_order_id);
  `);
  const order = db.prepare(
    'insert into orders (odr_customer, odr_date, odr_status) values (?, ?, ?) returning odr_id',
  );
  const line = db.prepare(
    'insert into orders_line (odd_order_id, odd_prod_id, odd_count, odd_price) values (?, 1, ?, ?)',
  );
  db.transaction(() => {
    for (const it of orders) {
      const row = order.get(it.customer, it.date, it.status ?? '5') as { odr_id: number };
      for (const [count, price] of it.lines)
        line.run(row.odr_id, count, price === null ? null : Number(price));
    }
  })();
  db.close();
  return file;
};
