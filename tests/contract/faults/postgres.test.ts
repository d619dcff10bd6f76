import { Client } from 'pg';
import { loadPostgres } from '../load-postgres';
import { serverFaults } from './server';

const url = process.env.SALES_POSTGRES_URL;

serverFaults({
  system: 'PostgreSQL',
  skipped: url ? undefined : 'SALES_POSTGRES_URL is not set',
  load: () => loadPostgres(url!),
  rename: (schema, from, to) => `ALTER TABLE ${schema}.${from} RENAME TO ${to}`,
  sleeping: (schema, seconds) =>
    `CREATE VIEW ${schema}.storage AS SELECT s.* FROM ${schema}.storage_old s, pg_sleep(${seconds});
     GRANT SELECT ON ${schema}.storage TO ${schema}_reader`,
  kill: async ({ schema }) => {
    const desk = new Client({ connectionString: url! });
    await desk.connect();
    await desk.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE usename = '${schema}_reader' AND wait_event = 'PgSleep'`,
    );
    await desk.end();
  },
  refuse: ({ schema }) => ({
    off: `ALTER ROLE ${schema}_reader NOLOGIN`,
    on: `ALTER ROLE ${schema}_reader LOGIN`,
  }),
  revoke: ({ schema }) => ({
    off: `REVOKE SELECT ON ${schema}.storage FROM ${schema}_reader`,
    on: `GRANT SELECT ON ${schema}.storage TO ${schema}_reader`,
  }),
});
