import sql from 'mssql';
import { mssqlConfig } from '../../src/sales-system/drivers/mssql';
import { connectionDefaults, type Loaded } from './loaded';
import { insertStatements } from './insert';
import { GBK_NAME } from './rows';

export const loadMssql = async (address: string): Promise<Loaded> => {
  const url = new URL(address);
  const connection = {
    ...connectionDefaults,
    client: 'mssql' as const,
    host: url.hostname,
    port: Number(url.port || 1433),
    database: decodeURIComponent(url.pathname.slice(1)) || 'master',
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    encrypt: url.searchParams.get('encrypt') !== 'false',
    timeoutMs: 30_000,
  };
  const pool = await new sql.ConnectionPool(mssqlConfig(connection)).connect();
  const run = async (text: string) => {
    await pool.request().batch(text);
  };
  const schema = `kehu_contract_${process.pid}`;
  const reader = `${schema}_reader`;
  const secret = 'Reader-kehu-2026!';
  const table = (name: string) => `${schema}.${name}`;
  // GBK behind varchar: the collation's code page is 936, whatever the database's own is.
  const text = (length: number) => `varchar(${length}) COLLATE Chinese_PRC_CI_AS`;
  for (const statement of [
    `CREATE SCHEMA ${schema}`,
    `CREATE TABLE ${table('orders')} (odr_id bigint IDENTITY PRIMARY KEY, odr_customer ${text(100)} NOT NULL,
      odr_date datetime NOT NULL, odr_addr ${text(200)}, odr_status char(4) NOT NULL)`,
    `CREATE TABLE ${table('product')} (prod_id bigint IDENTITY PRIMARY KEY, prod_name ${text(200)} NOT NULL,
      prod_type ${text(100)} NOT NULL, prod_batch ${text(100)}, prod_unit ${text(10)}, prod_price money,
      prod_memo ${text(200)})`,
    `CREATE TABLE ${table('orders_line')} (odd_id bigint IDENTITY PRIMARY KEY, odd_order_id bigint, odd_prod_id bigint,
      odd_count int NOT NULL, odd_unit ${text(10)}, odd_price money)`,
    `CREATE TABLE ${table('storage')} (stk_id bigint IDENTITY PRIMARY KEY, stk_prod_id bigint,
      stk_warehouse ${text(50)} NOT NULL, stk_ware ${text(50)} NOT NULL, stk_count int NOT NULL, stk_memo ${text(200)})`,
    ...insertStatements(table, {
      prefix: 'N',
      before: (name) => `SET IDENTITY_INSERT ${table(name)} ON; `,
      after: (name) => `; SET IDENTITY_INSERT ${table(name)} OFF`,
    }),
    `SET IDENTITY_INSERT ${table('orders')} ON; INSERT INTO ${table('orders')}
      (odr_id, odr_customer, odr_date, odr_addr, odr_status) VALUES
      (401, N'${GBK_NAME}', '2007-08-01T00:00:00', N'北京市海淀区', '6'), (402, N'${GBK_NAME}', '2007-08-02T00:00:00', NULL, '6');
      SET IDENTITY_INSERT ${table('orders')} OFF`,
    `INSERT INTO ${table('orders_line')} (odd_order_id, odd_prod_id, odd_count, odd_unit, odd_price)
      VALUES (401, 1, 2, N'台', 12.50), (401, 1, 2, N'台', NULL)`,
    `CREATE INDEX orders_customer_idx ON ${table('orders')} (odr_customer, odr_date) INCLUDE (odr_status)`,
    `CREATE INDEX orders_line_order_idx ON ${table('orders_line')} (odd_order_id) INCLUDE (odd_count, odd_price)`,
    `CREATE LOGIN ${reader} WITH PASSWORD = '${secret}', CHECK_POLICY = OFF`,
    `CREATE USER ${reader} FOR LOGIN ${reader}`,
    `GRANT SELECT ON SCHEMA::${schema} TO ${reader}`,
  ]) {
    await run(statement);
  }
  return {
    connection: { ...connection, user: reader, password: secret },
    schema,
    badDates: 0,
    run,
    close: async () => {
      for (const name of ['orders', 'product', 'orders_line', 'storage'])
        await run(`DROP TABLE ${table(name)}`);
      for (const it of [`DROP USER ${reader}`, `DROP LOGIN ${reader}`, `DROP SCHEMA ${schema}`])
        await run(it);
      await pool.close();
    },
  };
};
