import { createConnection } from 'mysql2/promise';
import { loadMysql } from '../load-mysql';
import { serverFaults } from './server';

const url = process.env.SALES_MYSQL_URL;
const reader = `kehu_reader_${process.pid}`;

serverFaults({
  system: 'MySQL / MariaDB',
  skipped: url ? undefined : 'SALES_MYSQL_URL is not set',
  load: () => loadMysql(url!),
  rename: (schema, from, to) => `RENAME TABLE ${schema}.${from} TO ${schema}.${to}`,
  sleeping: (schema, seconds) =>
    `CREATE VIEW ${schema}.storage AS SELECT s.* FROM ${schema}.storage_old s, (SELECT SLEEP(${seconds}) AS z) x WHERE z = 0`,
  kill: async () => {
    const desk = await createConnection({ uri: url! });
    const [rows] = (await desk.query(
      `SELECT id FROM information_schema.processlist WHERE user = '${reader}' AND state = 'User sleep'`,
    )) as unknown as [{ id: number }[]];
    for (const { id } of rows) await desk.query(`KILL ${id}`);
    await desk.end();
  },
  refuse: () => ({
    off: `ALTER USER ${reader}@'%' IDENTIFIED BY 'another'`,
    on: `ALTER USER ${reader}@'%' IDENTIFIED BY 'reader'`,
  }),
  // The grant is on the whole database: without it there is nothing that this login may read.
  revoke: ({ schema }) => ({
    off: `REVOKE SELECT ON ${schema}.* FROM ${reader}@'%'`,
    on: `GRANT SELECT ON ${schema}.* TO ${reader}@'%'`,
  }),
});
