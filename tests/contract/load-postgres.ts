import { Pool } from 'pg';
import { connectionDefaults, type Loaded } from './loaded';
import { insertStatements } from './insert';
import { GBK_NAME } from './rows';

export const loadPostgres = async (address: string): Promise<Loaded> => {
  const url = new URL(address);
  const pool = new Pool({ connectionString: address, max: 1 });
  const run = async (sql: string) => {
    const client = await pool.connect();
    try {
      await client.query({ text: sql, values: [] });
    } finally {
      client.release();
    }
  };
  const schema = `kehu_contract_${process.pid}`;
  const reader = `${schema}_reader`;
  const table = (name: string) => `${schema}.${name}`;
  for (const sql of [
    `DROP SCHEMA IF EXISTS ${schema} CASCADE`,
    `DROP ROLE IF EXISTS ${reader}`,
    `CREATE SCHEMA ${schema}`,
    `CREATE TABLE ${table('orders')} (odr_id bigint PRIMARY KEY, odr_customer varchar(100) NOT NULL,
      odr_date timestamp NOT NULL, odr_addr varchar(200), odr_status char(4) NOT NULL)`,
    `CREATE TABLE ${table('product')} (prod_id bigint PRIMARY KEY, prod_name varchar(200) NOT NULL,
      prod_type varchar(100) NOT NULL, prod_batch varchar(100), prod_unit varchar(10), prod_price numeric(19,4),
      prod_memo varchar(200))`,
    `CREATE TABLE ${table('orders_line')} (odd_id bigint PRIMARY KEY, odd_order_id bigint, odd_prod_id bigint,
      odd_count int NOT NULL, odd_unit char(10), odd_price numeric(19,4))`,
    `CREATE TABLE ${table('storage')} (stk_id bigint PRIMARY KEY, stk_prod_id bigint, stk_warehouse varchar(50) NOT NULL,
      stk_ware varchar(50) NOT NULL, stk_count int NOT NULL, stk_memo varchar(200))`,
    ...insertStatements(table),
    `INSERT INTO ${table('orders')} VALUES (401, '${GBK_NAME}', '2007-08-01', '北京市海淀区', '6')`,
    `INSERT INTO ${table('orders')} VALUES (402, '${GBK_NAME}', '2007-08-02', NULL, '6')`,
    `INSERT INTO ${table('orders_line')} VALUES (9001, 401, 1, 2, '台', 12.50), (9002, 401, 1, 2, '台', 'NaN')`,
    `INSERT INTO ${table('orders')} VALUES (411, '坏日期客户', 'infinity', NULL, '6')`,
    `CREATE ROLE ${reader} LOGIN PASSWORD 'reader'`,
    `GRANT USAGE ON SCHEMA ${schema} TO ${reader}`,
    `GRANT SELECT ON ALL TABLES IN SCHEMA ${schema} TO ${reader}`,
  ]) {
    await run(sql);
  }
  return {
    connection: {
      ...connectionDefaults,
      client: 'postgres',
      host: url.hostname,
      port: Number(url.port || 5432),
      database: url.pathname.slice(1),
      user: reader,
      password: 'reader',
    },
    schema,
    badDates: 1,
    run,
    close: async () => {
      await run(`DROP SCHEMA ${schema} CASCADE`);
      await run(`DROP ROLE ${reader}`);
      await pool.end();
    },
  };
};
