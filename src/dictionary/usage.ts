import type { DictionaryField } from './fields';
import { dictionaryFields } from './fields';
import { inTransaction } from '../records/transaction';

/** How often a value stands in one field. */
export interface Use {
  uid: string;
  field: string;
  count: number;
}

const countsOf = ({ table, column }: DictionaryField, value?: string) =>
  inTransaction(async (trx) => {
    const query = trx(table).whereNotNull(column).groupBy(column).select({ value: column });
    if (value !== undefined) query.where(column, value);
    const rows = (await query.count({ count: '*' })) as { value: string; count: string | number }[];
    return rows.map((row) => ({ value: String(row.value), count: Number(row.count) }));
  });

/** Where the values of a category stand, by value; counted by the database. */
export const usageOf = async (category: string, value?: string): Promise<Map<string, Use[]>> => {
  const uses = new Map<string, Use[]>();
  for (const it of dictionaryFields(category)) {
    for (const { value: used, count } of await countsOf(it, value)) {
      uses.set(used, [...(uses.get(used) ?? []), { uid: it.uid, field: it.field, count }]);
    }
  }
  return uses;
};

export const totalOf = (uses: readonly Use[] = []): number => uses.reduce((sum, it) => sum + it.count, 0);

/** How often an item is in use, all fields together. */
export const timesUsed = async (category: string, value: string): Promise<number> =>
  totalOf((await usageOf(category, value)).get(value));
