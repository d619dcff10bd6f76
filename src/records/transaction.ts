import type { Knex } from 'knex';

/**
 * Runs work in a transaction, joining the one under way if there is one: all of it happens, or nothing. Statements of
 * our own have to carry it (SQLite has one connection only); the query engine's do so by themselves.
 */
export const inTransaction = <T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> =>
  strapi.db.transaction(({ trx }) => work(trx as Knex.Transaction)) as unknown as Promise<T>;
