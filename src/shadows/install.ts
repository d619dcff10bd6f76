import type { Core } from '@strapi/strapi';
import { declaredShadows } from './declared';
import { isOurTrigger, postgresFunction, postgresTrigger, resyncSql, sqliteTriggers } from './sql';

const clientOf = (strapi: Core.Strapi) => (strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite');

const dropSqliteTriggers = async (strapi: Core.Strapi) => {
  const rows: { name: string }[] = await strapi.db
    .connection('sqlite_master')
    .select('name')
    .where({ type: 'trigger' });
  for (const { name } of rows.filter((it) => isOurTrigger(it.name))) {
    await strapi.db.connection.raw(`DROP TRIGGER "${name}"`);
  }
};

/**
 * To be called in `register`. On SQLite a table that changes is built anew and renamed, and a trigger that names it
 * stops the start ("no such table"); ours step aside for the time of Strapi's schema sync.
 */
export const registerShadows = (strapi: Core.Strapi): void => {
  strapi.hook('strapi::content-types.beforeSync').register(async () => {
    if (clientOf(strapi) === 'sqlite') await dropSqliteTriggers(strapi);
  });
};

const installOnSqlite = async (strapi: Core.Strapi) => {
  const shadows = declaredShadows(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    for (const it of shadows) {
      for (const sql of sqliteTriggers(it)) await strapi.db.connection.raw(sql).transacting(trx);
      await strapi.db.connection.raw(resyncSql(it, 'sqlite')).transacting(trx);
    }
  });
};

/** Makes what is missing and leaves the rest, so that a second instance's start locks nothing. */
const installOnPostgres = async (strapi: Core.Strapi) => {
  const shadows = declaredShadows(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    // Two instances that start together take turns here.
    await strapi.db.connection.raw('SELECT pg_advisory_xact_lock(7218401)').transacting(trx);
    const { rows } = (await strapi.db.connection
      .raw(
        `SELECT t.tgname AS name, c.relname AS "table" FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
         WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace`,
      )
      .transacting(trx)) as { rows: { name: string; table: string }[] };
    const present = new Set(rows.map((it) => `${it.table}.${it.name}`));
    for (const it of shadows) {
      await strapi.db.connection.raw(postgresFunction(it)).transacting(trx);
      const { name, table, create } = postgresTrigger(it);
      if (!present.has(`${table}.${name}`)) await strapi.db.connection.raw(create).transacting(trx);
      await strapi.db.connection.raw(resyncSql(it, 'postgres')).transacting(trx);
    }
  });
};

/**
 * To be called in `bootstrap`: the triggers that keep the hidden columns in step with the link tables, and one
 * statement each that puts right what changed while they were away (a restored database, an import).
 */
export const installShadows = (strapi: Core.Strapi): Promise<void> =>
  clientOf(strapi) === 'postgres' ? installOnPostgres(strapi) : installOnSqlite(strapi);
