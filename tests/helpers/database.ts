import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { Client } from 'pg';

export const onPostgres = () => process.env.DATABASE_CLIENT === 'postgres';

const withServer = async (work: (client: Client) => Promise<unknown>) => {
  const url = new URL(process.env.TEST_DATABASE_SERVER as string);
  url.pathname = '/postgres';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
};

/** An empty database for this test file: a new file on SQLite, a new database per worker on PostgreSQL. */
export const emptyDatabase = async () => {
  if (!onPostgres()) {
    const file = process.env.DATABASE_FILENAME as string;
    await Promise.all(['', '-wal', '-shm'].map((end) => rm(file + end, { force: true })));
    return;
  }
  const name = process.env.DATABASE_NAME as string;
  await withServer(async (client) => {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    // Not of the default template: whoever is looking into that one at the moment would make it fail.
    await client.query(`CREATE DATABASE "${name}" TEMPLATE template0`);
  });
};

/** A database as the first start leaves it; made by the first test file of a run and copied by the others. */
const template = path.resolve(__dirname, '../../.tmp/tests/template.sqlite');

/** The database of a first start, without waiting for it; false where there is no copy yet (or on PostgreSQL). */
export const seededDatabase = async (): Promise<boolean> => {
  await emptyDatabase();
  if (onPostgres() || !existsSync(template)) return false;
  await copyFile(template, process.env.DATABASE_FILENAME as string);
  return true;
};

/** Keeps a copy for the test files to come. */
export const keepSeeded = async (strapi: Core.Strapi) => {
  if (onPostgres() || existsSync(template)) return;
  const copy = `${template}.${randomUUID()}`;
  await strapi.db.connection.raw('VACUUM INTO ?', [copy]);
  await rename(copy, template);
};

/** Leaves nothing behind. */
export const dropDatabase = async () => {
  if (!onPostgres()) return emptyDatabase();
  await withServer((client) =>
    client.query(`DROP DATABASE IF EXISTS "${process.env.DATABASE_NAME}" WITH (FORCE)`),
  );
};
