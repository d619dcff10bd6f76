import type { Knex } from 'knex';
import { mayReadField } from '../reports/scope';
import { CUSTOMER, FIRST, SERVICE_REQUEST } from './nouns';
import { visible } from './rows';
import type { DeskReader, DeskItem } from './widget';

interface RequestRow {
  documentId: string;
  code: string;
  summary: string;
  customer: number | null;
}

/** What these customers are called, for those whom this reader may know. */
const namesOf = async (reader: DeskReader, ids: readonly number[]): Promise<Map<number, string>> => {
  if (ids.length === 0 || !mayReadField(reader.actor, CUSTOMER, 'name')) return new Map();
  const rows = (await (
    await visible(reader, CUSTOMER, 'customers')
  )()
    .whereIn('customers.id', ids)
    .select({ id: 'customers.id', name: 'customers.name' })) as { id: number; name: string }[];
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/**
 * The first of these requests, the longest waiting one on top: by the customer who asks, or by its code where the
 * reader may not know him.
 * @param since the column that says since when it waits.
 */
export const firstRequests = async (
  reader: DeskReader,
  query: Knex.QueryBuilder,
  since: string,
): Promise<DeskItem[]> => {
  const rows = (await query
    .clone()
    .select({
      documentId: 'service_requests.document_id',
      code: 'service_requests.code',
      summary: 'service_requests.summary',
      customer: 'service_requests.customer_ref',
    })
    .orderBy([`service_requests.${since}`, 'service_requests.id'])
    .limit(FIRST)) as RequestRow[];
  const names = await namesOf(
    reader,
    rows.flatMap(({ customer }) => (customer === null ? [] : [customer])),
  );
  return rows.map(({ documentId, code, summary, customer }) => ({
    label: (customer !== null && names.get(customer)) || code,
    detail: summary,
    goal: { uid: SERVICE_REQUEST, documentId },
  }));
};
