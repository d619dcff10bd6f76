import { createConnection } from 'mysql2/promise';
import { connectionDefaults, type Loaded } from './loaded';
import { insertStatements } from './insert';
import { GBK_NAME } from './rows';

export const loadMysql = async (address: string): Promise<Loaded> => {
  const url = new URL(address);
  const [user, password] = [url.username, url.password].map(decodeURIComponent);
  const where = { host: url.hostname, port: Number(url.port || 3306) };
  const desk = await createConnection({ ...where, user, password, charset: 'utf8mb4' });
  const run = async (sql: string) => {
    await desk.query(sql);
  };
  const schema = `kehu_contract_${process.pid}`;
  const reader = `kehu_reader_${process.pid}`;
  const table = (name: string) => `${schema}.${name}`;
  // GBK behind varchar is a column's character set here; and dates of nothing but zeros are let in.
  const gbk = 'DEFAULT CHARACTER SET gbk';
  for (const sql of [
    `DROP DATABASE IF EXISTS ${schema}`,
    `CREATE DATABASE ${schema} ${gbk}`,
    `SET SESSION sql_mode = ''`,
    `CREATE TABLE ${table('orders')} (odr_id bigint PRIMARY KEY, odr_customer varchar(100) NOT NULL,
      odr_date datetime NOT NULL, odr_addr varchar(200), odr_status char(4) NOT NULL) ${gbk}`,
    `CREATE TABLE ${table('product')} (prod_id bigint PRIMARY KEY, prod_name varchar(200) NOT NULL,
      prod_type varchar(100) NOT NULL, prod_batch varchar(100), prod_unit varchar(10), prod_price decimal(19,4),
      prod_memo varchar(200)) ${gbk}`,
    `CREATE TABLE ${table('orders_line')} (odd_id bigint PRIMARY KEY, odd_order_id bigint, odd_prod_id bigint,
      odd_count int NOT NULL, odd_unit char(10), odd_price decimal(19,4)) ${gbk}`,
    `CREATE TABLE ${table('storage')} (stk_id bigint PRIMARY KEY, stk_prod_id bigint, stk_warehouse varchar(50) NOT NULL,
      stk_ware varchar(50) NOT NULL, stk_count int NOT NULL, stk_memo varchar(200)) ${gbk}`,
    ...insertStatements(table),
    `INSERT INTO ${table('orders')} VALUES (401, '${GBK_NAME}', '2007-08-01', '北京市海淀区', '6')`,
    `INSERT INTO ${table('orders')} VALUES (402, '${GBK_NAME}', '2007-08-02', NULL, '6')`,
    `INSERT INTO ${table('orders_line')} VALUES (9001, 401, 1, 2, '台', 12.50), (9002, 401, 1, 2, '台', NULL)`,
    `INSERT INTO ${table('orders')} VALUES (411, '坏日期客户', '0000-00-00 00:00:00', NULL, '6')`,
    `CREATE INDEX orders_customer_idx ON ${table('orders')} (odr_customer, odr_date, odr_status)`,
    `CREATE INDEX orders_line_order_idx ON ${table('orders_line')} (odd_order_id, odd_count, odd_price)`,
    `DROP USER IF EXISTS ${reader}@'%'`,
    `CREATE USER ${reader}@'%' IDENTIFIED BY 'reader'`,
    `GRANT SELECT ON ${schema}.* TO ${reader}@'%'`,
  ]) {
    await run(sql);
  }
  return {
    connection: {
      ...connectionDefaults,
      ...where,
      client: 'mysql',
      database: schema,
      user: reader,
      password: 'reader',
    },
    schema,
    badDates: 1,
    run,
    close: async () => {
      await run(`DROP DATABASE ${schema}`);
      await run(`DROP USER ${reader}@'%'`);
      await desk.end();
    },
  };
};
