// Writes rows by the thousand: the table itself, its link tables and the columns that repeat them.
import { require } from './app.mjs';

const { createId } = require('@paralleldrive/cuid2');
/** SQLite takes 32,766 values and 500 rows in a statement, PostgreSQL 65,535 values. */
const MAX_VALUES = 30_000;
const MAX_ROWS = { sqlite: 400, postgres: 5000 };

const insert = async (knex, trx, table, rows) => {
  if (rows.length === 0) return;
  const most = MAX_ROWS[knex.client.config.client === 'postgres' ? 'postgres' : 'sqlite'];
  const size = Math.min(most, Math.floor(MAX_VALUES / Object.keys(rows[0]).length));
  for (let at = 0; at < rows.length; at += size)
    await knex(table)
      .transacting(trx)
      .insert(rows.slice(at, at + size));
};

const isRelation = (attribute) => attribute.type === 'relation';

/** Fills one table; `row(index)` gives the attributes, relations by row id. Row ids count from 1. */
export const fill = async (strapi, { uid, count, row }) => {
  const knex = strapi.db.connection;
  const meta = strapi.db.metadata.get(uid);
  const columnOf = (name) => meta.attributes[name].columnName ?? name;
  const batch = 5000;
  for (let from = 0; from < count; from += batch) {
    const rows = [];
    const links = {};
    for (let index = from; index < Math.min(from + batch, count); index += 1) {
      const id = index + 1;
      const { createdAt = new Date(), ...data } = row(index);
      const columns = {
        id,
        document_id: createId(),
        created_at: createdAt,
        updated_at: createdAt,
        published_at: createdAt,
      };
      for (const [name, value] of Object.entries(data)) {
        if (!isRelation(meta.attributes[name])) {
          columns[columnOf(name)] = value;
          continue;
        }
        if (meta.attributes[`${name}Ref`]) columns[columnOf(`${name}Ref`)] = value;
        const join = meta.attributes[name].joinTable;
        const link = { [join.joinColumn.name]: id, [join.inverseJoinColumn.name]: value };
        if (value !== null) (links[join.name] ??= []).push(link);
      }
      rows.push(columns);
    }
    await strapi.db.transaction(async ({ trx }) => {
      await insert(knex, trx, meta.tableName, rows);
      for (const [table, of] of Object.entries(links)) await insert(knex, trx, table, of);
    });
  }
};

/** Triggers and search indexes step aside while rows come by the million; the next start makes them anew. */
export const stepAside = async (strapi) => {
  const knex = strapi.db.connection;
  if (strapi.db.dialect.client === 'sqlite') {
    const triggers = await knex('sqlite_master')
      .where({ type: 'trigger' })
      .where('name', 'like', 'crm%')
      .select('name');
    for (const { name } of triggers) await knex.raw(`drop trigger "${name}"`);
    return;
  }
  const { rows: triggers } = await knex.raw(
    `select tgname as name, tgrelid::regclass::text as of from pg_trigger where not tgisinternal and tgname like 'crm%'`,
  );
  for (const { name, of } of triggers) await knex.raw(`drop trigger "${name}" on ${of}`);
  const { rows: indexes } = await knex.raw(
    `select indexname as name from pg_indexes where schemaname = current_schema() and indexname like 'crm\\_search%'`,
  );
  for (const { name } of indexes) await knex.raw(`drop index "${name}"`);
};

/** PostgreSQL counts row ids by itself: it has to go on behind ours. */
export const finish = async (strapi) => {
  const knex = strapi.db.connection;
  if (strapi.db.dialect.client === 'sqlite') {
    await knex.raw('analyze');
    return;
  }
  const { rows } = await knex.raw(
    `select table_name as name from information_schema.columns where table_schema = current_schema() and column_name = 'id' and column_default like 'nextval%'`,
  );
  for (const { name } of rows) {
    await knex.raw(
      `select setval(pg_get_serial_sequence('"${name}"', 'id'), greatest((select max(id) from "${name}"), 1))`,
    );
  }
  await knex.raw('vacuum analyze');
};
