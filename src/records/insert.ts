import { createId } from '@paralleldrive/cuid2';
import { setLink } from '../shadows/set-link';
import { inTransaction } from './transaction';

export interface Inserted {
  id: number;
  documentId: string;
}

/**
 * Writes a new row past the guard: one statement for the row and one for each of its to-one relations, nothing read
 * back. For the house's own writes, which have checked the rules themselves.
 * @param links row ids of the to-one relations, by attribute; null for none.
 */
export const insertRow = (
  uid: string,
  data: Record<string, unknown>,
  links: Readonly<Record<string, number | null>>,
  now: Date,
): Promise<Inserted> =>
  inTransaction(async () => {
    const documentId = createId();
    const row = { documentId, ...data, createdAt: now, updatedAt: now, publishedAt: now };
    const { ids } = await strapi.db.query(uid as 'api::customer.customer').createMany({ data: [row] });
    const id = Number(ids[0]);
    for (const [attribute, target] of Object.entries(links)) await setLink(uid, attribute, id, target, null);
    return { id, documentId };
  });
