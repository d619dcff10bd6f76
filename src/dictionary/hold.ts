import { inTransaction } from '../records/transaction';

interface Held {
  id: number;
  value: string;
}

/**
 * Holds chosen items until the write under way is done, so that none is deleted or merged away between the check
 * and the record that keeps its value. SQLite has one writer anyhow.
 * @returns the items that are still what they were.
 */
export const holdItems = async (items: readonly Held[]): Promise<Set<number>> => {
  const ids = items.map((it) => it.id);
  if (ids.length === 0 || strapi.db.dialect.client !== 'postgres') return new Set(ids);
  const rows = (await inTransaction((trx) =>
    trx('dictionary_items').whereIn('id', ids).orderBy('id').forKeyShare().select('id', 'value'),
  )) as Held[];
  return new Set(
    rows.filter((row) => items.some((it) => it.id === row.id && it.value === row.value)).map((it) => it.id),
  );
};
