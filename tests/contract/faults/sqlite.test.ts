import fs from 'node:fs';
import Database from 'better-sqlite3';
import type { Loaded } from '../loaded';
import { createDriver } from '../../../src/sales-system/drivers';
import { loadSqlite } from '../load-sqlite';
import { CONGHAI } from '../rows';
import { failing, leftAlone, PATIENT, recovers, TIMEOUT, watch, type Watched } from './harness';
import { note, writeNotes } from './table';

afterAll(writeNotes);

const page = { page: 1, pageSize: 25 };
let loaded: Loaded;
let file: string;
let watched: Watched;
const stock = () => watched.sales.stock(page);
const orders = () => watched.sales.ordersOf({ names: [CONGHAI], ...page });
const desk = (work: (db: Database) => void) => {
  fs.chmodSync(file, 0o644);
  const db = new Database(file, { timeout: 600_000 });
  work(db);
  db.close();
};

beforeEach(async () => {
  loaded = await loadSqlite();
  ({ file } = loaded.connection);
  watched = await watch(loaded.connection);
  await stock();
});
afterEach(async () => {
  await watched.close();
  await loaded.close();
});

test('embedded: switched off in the middle, and on again', async () => {
  fs.renameSync(file, `${file}.off`);
  const seen = await failing(watched, orders);
  expect(seen.kind).toBe('down');
  await leftAlone(watched, orders);
  await leftAlone(watched, stock);
  fs.renameSync(`${file}.off`, file);
  const back = await recovers(watched, orders);
  expect((await orders()).total).toBe(4);
  note('Embedded', 'file taken away and put back', seen, back);
});

test('embedded: a table is missing: only the questions that need it fail', async () => {
  desk((db) => db.exec('ALTER TABLE storage RENAME TO storage_old'));
  const seen = await failing(watched, stock);
  expect(seen.kind).toBe('table');
  await leftAlone(watched, stock);
  expect((await orders()).total).toBe(4);
  expect(await watched.sales.health()).toMatchObject({
    state: 'failing',
    kind: 'table',
    questions: ['stock'],
  });
  desk((db) => db.exec('ALTER TABLE storage_old RENAME TO storage'));
  note('Embedded', 'a table is missing', seen, await recovers(watched, stock));
});

test('embedded: what stands there is no database', async () => {
  fs.renameSync(file, `${file}.good`);
  fs.writeFileSync(file, 'not a database, but long enough to be looked at as one. '.repeat(50));
  const seen = await failing(watched, stock);
  expect(seen.kind).toBe('data');
  await leftAlone(watched, stock);
  fs.renameSync(`${file}.good`, file);
  note('Embedded', 'the file is no database', seen, await recovers(watched, stock));
});

test('embedded: a query that takes too long is given up, holds nobody up, and the rest works', async () => {
  // The rest has time enough, though the slow one keeps a processor busy beyond its end.
  const roomy = await watch(loaded.connection, undefined, 4 * TIMEOUT);
  const slow = () => roomy.sales.stock(page);
  desk((db) =>
    db.exec(`ALTER TABLE storage RENAME TO storage_old;
      CREATE VIEW storage AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${TIMEOUT * 50_000})
      SELECT i AS stk_id, 1 AS stk_prod_id, 'x' AS stk_warehouse, 'x' AS stk_ware, i % 7 AS stk_count, NULL AS stk_memo FROM n`),
  );
  const seen = await failing(roomy, slow);
  expect(seen.kind).toBe('slow');
  expect(seen.ms).toBeGreaterThan(4 * TIMEOUT - 50);
  await leftAlone(roomy, slow);
  expect((await roomy.sales.ordersOf({ names: [CONGHAI], ...page })).total).toBe(4);
  desk((db) => db.exec('DROP VIEW storage; ALTER TABLE storage_old RENAME TO storage'));
  note('Embedded', 'a query takes too long', seen, await recovers(roomy, slow));
  await roomy.close();
});

test('embedded: somebody writes to the file for long', async () => {
  fs.chmodSync(file, 0o644);
  const db = new Database(file, { timeout: 60_000 });
  db.exec('BEGIN EXCLUSIVE');
  const seen = await failing(watched, stock);
  expect(seen.kind).toBe('slow');
  db.exec('COMMIT');
  db.close();
  note('Embedded', 'the file is locked by a writer', seen, await recovers(watched, stock));
});

test('embedded: a question that is given up while it waits for the file takes nobody with it', async () => {
  const driver = await createDriver({ ...loaded.connection, poolMax: 1, timeoutMs: 1000 });
  const read = (ms: number) =>
    driver.rows({ text: 'SELECT odr_id FROM orders', values: [] }, { ms, signal: AbortSignal.timeout(ms) });
  // The thread is there and has the file open.
  await read(PATIENT);
  fs.chmodSync(file, 0o644);
  const db = new Database(file, { timeout: 60_000 });
  db.exec('BEGIN EXCLUSIVE');
  await expect(read(200)).rejects.toMatchObject({ kind: 'slow' });
  // The file stays locked until the thread has had its error, and is gone.
  const isLeaving = () => read(200).catch(({ message }: Error) => /Earlier queries/.test(message));
  while (await isLeaving()) await new Promise((resolve) => setTimeout(resolve, 20));
  db.close();
  await driver.close();
});

test('embedded: more questions at once than threads all get their answer', async () => {
  const patient = await watch(loaded.connection, undefined, PATIENT);
  const ask = () => patient.sales.ordersOf({ names: [CONGHAI], ...page });
  const answers = await Promise.all(Array.from({ length: 60 }, ask));
  await patient.close();
  expect(answers.map((it) => it.total)).toEqual(Array(60).fill(4));
});
