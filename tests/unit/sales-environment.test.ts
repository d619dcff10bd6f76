import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readEnvironment } from '../../src/environment/read';
import { connectionOf, settingsOf } from '../../src/sales-system/settings';

const wrong = (env: Record<string, string>) => {
  try {
    readEnvironment(env);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('It started');
};

test('nothing given is the embedded one, with every limit set', () => {
  const env = readEnvironment({});
  expect(connectionOf(env)).toMatchObject({ client: 'sqlite', timeoutMs: 5000, poolMax: 4 });
  expect(settingsOf(env)).toMatchObject({ read: ['5', '6'], cancelled: [], timeZone: 'Asia/Shanghai' });
});

test.each([
  [{ SALES_CLIENT: 'oracle' }, /SALES_CLIENT: .*sqlite, mssql/],
  [{ SALES_TIMEOUT_MS: 'soon' }, /SALES_TIMEOUT_MS/],
  [{ SALES_TIMEOUT_MS: '5' }, /SALES_TIMEOUT_MS/],
  [{ SALES_PORT: '99999' }, /SALES_PORT/],
  [{ SALES_ENCRYPT: 'maybe' }, /SALES_ENCRYPT: must be true or false/],
  [{ SALES_MSSQL_URL: 'http://x/y' }, /SALES_MSSQL_URL: must look like/],
  [{ SALES_MSSQL_URL: 'mssql://host' }, /SALES_MSSQL_URL/],
  [{ SALES_CLIENT: 'mssql' }, /SALES_HOST: is needed with SALES_CLIENT=mssql \(or SALES_MSSQL_URL\)/],
  [{ SALES_CLIENT: 'mssql', SALES_HOST: 'h' }, /SALES_USER/],
  [{ SALES_CLIENT: 'postgres', SALES_USER: 'u' }, /SALES_HOST: is needed with SALES_CLIENT=postgres$/m],
  [{ SALES_TIME_ZONE: 'Mars/Base' }, /SALES_TIME_ZONE/],
  [{ SALES_ORDER_STATUSES: ' , ' }, /SALES_ORDER_STATUSES/],
  [{ SALES_POOL_MAX: '0' }, /SALES_POOL_MAX/],
  [{ SALES_MAPPING_FILE: '/no/such/file.json' }, /SALES_MAPPING_FILE: cannot be read/],
])('%j stops the start with a message that names it', (env, message) => {
  expect(wrong(env)).toMatch(message);
});

test('an address of SQL Server is taken apart, with what is escaped in it', () => {
  const env = readEnvironment({
    SALES_CLIENT: 'mssql',
    SALES_MSSQL_URL:
      'mssql://crm:p%40ss%2Fword@db.example:14330/jb_sale?encrypt=false&trustServerCertificate=true',
  });
  expect(connectionOf(env)).toMatchObject({
    host: 'db.example',
    port: 14330,
    database: 'jb_sale',
    user: 'crm',
    password: 'p@ss/word',
    encrypt: false,
    trustCertificate: true,
  });
});

test('a mapping file changes what it names, and refuses what is no name', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kehu-mapping-'));
  const file = path.join(folder, 'mapping.json');
  const write = (content: unknown) => fs.writeFileSync(file, JSON.stringify(content));
  write({ orders: { table: 'crm.v_orders', customer: '客户名称' } });
  const { mapping } = settingsOf(readEnvironment({ SALES_MAPPING_FILE: file }));
  expect(mapping.orders).toMatchObject({ table: 'crm.v_orders', customer: '客户名称', number: 'odr_id' });
  expect(mapping.stock.table).toBe('storage');
  write({ orders: { customer: 'x]; DROP TABLE y; --' }, oders: {} });
  expect(wrong({ SALES_MAPPING_FILE: file })).toMatch(/SALES_MAPPING_FILE: .*orders\.customer/);
  fs.rmSync(folder, { recursive: true });
});
