import type { Knex } from 'knex';
import { scopeOf } from '../reports/scope';
import type { DeskReader } from './widget';

/**
 * The rows of a noun that this reader may see: every statement of the desk starts here. It answers a function
 * because a statement of knex is a promise itself: returned from an async function, it would be sent.
 */
export const visible = async (
  reader: DeskReader,
  uid: string,
  table: string,
): Promise<() => Knex.QueryBuilder> => {
  const scope = await scopeOf(reader.actor, uid);
  return () => scope.narrow(strapi.db.connection(table) as Knex.QueryBuilder, `${table}.id`);
};

export const countOf = async (query: Knex.QueryBuilder): Promise<number> => {
  const [{ count }] = (await query.clone().count({ count: '*' })) as unknown as { count: string }[];
  return Number(count);
};

/** Several counts in one pass over the same rows: `sums(query, { won: ['status = ?', 'won'] })`. */
export const sums = async <K extends string>(
  query: Knex.QueryBuilder,
  wanted: Record<K, readonly [condition: string, ...values: readonly (string | number | Date)[]]>,
): Promise<Record<K, number>> => {
  const columns = Object.entries<readonly [string, ...(string | number | Date)[]]>(wanted as never).map(
    ([name, [condition, ...values]]) =>
      strapi.db.connection.raw(`sum(case when ${condition} then 1 else 0 end) as ??`, [...values, name]),
  );
  const [row] = (await query.select(columns)) as Record<K, unknown>[];
  return Object.fromEntries(Object.keys(wanted).map((it) => [it, Number(row[it as K] ?? 0)])) as Record<
    K,
    number
  >;
};
