import type { Knex } from 'knex';
import { joinTableOf } from './declared';

/** Adds links of a to-one relation in bulk, `[row id, id of the row it points at]`, for rows that have none yet. */
export const insertLinks = async (
  trx: Knex.Transaction,
  uid: string,
  attribute: string,
  pairs: readonly (readonly [number, number])[],
): Promise<void> => {
  if (pairs.length === 0) return;
  const { name, joinColumn, inverseJoinColumn } = joinTableOf(strapi, uid, attribute);
  await strapi.db
    .connection(name)
    .transacting(trx)
    .insert(pairs.map(([from, to]) => ({ [joinColumn.name]: from, [inverseJoinColumn.name]: to })));
};
