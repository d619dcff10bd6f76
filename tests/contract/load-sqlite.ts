import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { SALES_INDEXES, SALES_TABLES } from '../../src/sales-system/demo/schema';
import { connectionDefaults, type Loaded } from './loaded';
import { insertStatements } from './insert';
import { gbk } from './gbk';
import { GBK_NAME } from './rows';

export const loadSqlite = async (): Promise<Loaded> => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kehu-sales-'));
  const file = path.join(folder, 'sales.db');
  const db = new Database(file);
  // Lines of products that are gone are part of the dirt.
  db.pragma('foreign_keys = OFF');
  db.exec(SALES_TABLES);
  for (const statement of insertStatements((name) => name)) {
    // Padded as a char column would be; dates with a blank, as the delivered ones.
    db.exec(statement.replace(/(\d{4}-\d\d-\d\d)T/g, '$1 '));
  }
  db.exec(`UPDATE orders SET odr_status = odr_status || '   '`);
  const order = db.prepare('INSERT INTO orders VALUES (?, CAST(? AS TEXT), ?, CAST(? AS TEXT), ?)');
  // GBK behind varchar: as text, and as the bytes that some tools leave.
  order.run(401, gbk(GBK_NAME), '2007-08-01 00:00:00', gbk('北京市海淀区'), '6');
  db.prepare('INSERT INTO orders VALUES (?, ?, ?, ?, ?)').run(
    402,
    gbk(GBK_NAME),
    '2007-08-02 00:00:00',
    null,
    '6',
  );
  for (const [index, date] of ['unknown', '', '2007-02-31 00:00:00'].entries()) {
    db.prepare('INSERT INTO orders VALUES (?, ?, ?, ?, ?)').run(411 + index, '坏日期客户', date, null, '6');
  }
  // Prices that no money column would take.
  const line = db.prepare(
    'INSERT INTO orders_line (odd_order_id, odd_prod_id, odd_count, odd_unit, odd_price) VALUES (?,?,?,?,?)',
  );
  line.run(401, 1, 2, '台', '12.50');
  line.run(401, 1, 2, '台', 'n/a');
  line.run(401, 1, 2, '台', '');
  line.run(402, 1, 2147483647, '台', 9.2e18);
  db.exec(SALES_INDEXES);
  db.close();
  fs.chmodSync(file, 0o444);
  return {
    connection: { ...connectionDefaults, client: 'sqlite', file },
    schema: 'main',
    badDates: 3,
    run: async (sql) => {
      fs.chmodSync(file, 0o644);
      const desk = new Database(file);
      desk.exec(sql);
      desk.close();
    },
    close: async () => fs.rmSync(folder, { recursive: true }),
  };
};
