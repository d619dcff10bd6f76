import path from 'node:path';
import type { Core } from '@strapi/strapi';

/**
 * How SQLite is opened: readers do not wait for a writer, pages in use stay in memory (32 MB), and the planner knows
 * how many rows there are. Without that it takes "not archived" for a rare thing and reads every customer.
 */
const openSqlite = <C extends { pragma(text: string): unknown }>(
  connection: C,
  done: (error: unknown, connection: C) => void,
) => {
  for (const pragma of ['journal_mode = WAL', 'cache_size = -32768', 'optimize = 0x10002'])
    connection.pragma(pragma);
  done(null, connection);
};

/**
 * SQLite for a first look and for small companies, PostgreSQL for the rest. Both are first-class: every test
 * of data, rights and races runs on both.
 */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  const connections: Record<string, object> = {
    sqlite: {
      connection: {
        // From the folder that `npm start` runs in, not from dist.
        filename: path.resolve(process.cwd(), env('DATABASE_FILENAME', '.tmp/data.db')),
      },
      useNullAsDefault: true,
      pool: { afterCreate: openSqlite },
    },
    postgres: {
      connection: {
        connectionString: env('DATABASE_URL'),
        host: env('DATABASE_HOST', '127.0.0.1'),
        port: env.int('DATABASE_PORT', 5432),
        database: env('DATABASE_NAME', 'kehu'),
        user: env('DATABASE_USERNAME', 'kehu'),
        password: env('DATABASE_PASSWORD', ''),
        schema: env('DATABASE_SCHEMA', 'public'),
        ssl: env.bool('DATABASE_SSL', false) && {
          rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
        },
      },
      pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
    },
  };
  if (!connections[client]) {
    throw new Error(
      `DATABASE_CLIENT is "${client}"; it must be one of: ${Object.keys(connections).join(', ')}`,
    );
  }
  return {
    connection: {
      client,
      ...connections[client],
      acquireConnectionTimeout: env.int('DATABASE_TIMEOUT_MS', 60000),
    },
  };
};
