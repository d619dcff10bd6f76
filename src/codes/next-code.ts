import { createId } from '@paralleldrive/cuid2';
import { dayOfCode, formatCode } from './code';

/**
 * The next code of a kind, taken inside the transaction under way. The counter is one row moved by one statement,
 * so that two that ask at the same time get two codes; a rollback gives the number back.
 */
export const nextCode = async (prefix: string, now: Date): Promise<string> =>
  (await nextCodes(prefix, now, 1))[0];

/** The same for many at once: the counter moves by as many, in one statement. */
export const nextCodes = async (prefix: string, now: Date, count: number): Promise<string[]> => {
  const { COMPANY_TIME_ZONE } = strapi.config.get('crm') as { COMPANY_TIME_ZONE: string };
  const day = dayOfCode(now, COMPANY_TIME_ZONE);
  const last = await advance(`${prefix}${day}`, count);
  return Array.from({ length: count }, (_, index) => formatCode(prefix, day, last - count + 1 + index));
};

const advance = (name: string, count: number): Promise<number> =>
  strapi.db.transaction(async ({ trx }) => {
    const rows = await strapi.db
      .connection('counters')
      .transacting(trx)
      .insert({ document_id: createId(), name, value: count })
      .onConflict('name')
      .merge({ value: strapi.db.connection.raw('?? + ?', ['counters.value', count]) })
      .returning('value');
    return Number((rows[0] as { value: number }).value);
  }) as unknown as Promise<number>;
