import type { Actor } from '../../../actor/actor';
import { record } from '../../../audit/trail';
import { inTransaction } from '../../../records/transaction';
import { assertEditable } from '../hooks';
import { DICTIONARY_ITEM, lockItem } from './row';

/**
 * Takes an item out of what is offered, or brings it back. Records that hold it keep it and show it as before.
 * Doing it twice is no mistake, and leaves one trace.
 */
export const setRetired = (
  documentId: string,
  retired: boolean,
  actor: Actor,
): Promise<{ changed: boolean }> =>
  inTransaction(async () => {
    const row = await lockItem(documentId);
    assertEditable(row);
    if (row.retired === retired) return { changed: false };
    const now = new Date();
    await strapi.db
      .query(DICTIONARY_ITEM)
      .updateMany({ where: { id: row.id }, data: { retired, updatedAt: now } });
    const changes = [{ field: 'retired', from: !retired, to: retired }];
    const action = retired ? 'retire' : 'revive';
    await record({ actor, action, uid: DICTIONARY_ITEM, documentId, label: String(row.item), changes }, now);
    return { changed: true };
  });
