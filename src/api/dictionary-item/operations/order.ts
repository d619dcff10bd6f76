import type { Actor } from '../../../actor/actor';
import { record } from '../../../audit/trail';
import { dictionaryTexts as texts } from '../../../dictionary/texts';
import { CrmError } from '../../../errors/crm-error';
import type { Row } from '../../../records/hooks';
import { inTransaction } from '../../../records/transaction';
import { DICTIONARY_ITEM } from './row';

const orderBy = [{ position: 'asc' as const }, { id: 'asc' as const }];

/** The positions that are taken now, made strictly increasing: whoever keeps his rank keeps his number. */
const places = (items: readonly Row[]): number[] => {
  const found: number[] = [];
  for (const it of items) found.push(Math.max(Number(it.position ?? 0), (found.at(-1) ?? 0) + 1));
  return found;
};

/** Puts the items of a category into the order given: all of them, by documentId. A locked one stays where it is. */
export const orderItems = (category: string, documentIds: readonly string[], actor: Actor): Promise<void> =>
  inTransaction(async () => {
    const query = strapi.db.queryBuilder(DICTIONARY_ITEM).where({ category }).orderBy(orderBy);
    if (strapi.db.dialect.client !== 'sqlite') query.forUpdate();
    const items = (await query.execute()) as Row[];
    const byId = new Map(items.map((it) => [it.documentId, it]));
    const wanted = documentIds.map((id) => byId.get(id));
    if (
      new Set(wanted).size !== items.length ||
      wanted.includes(undefined) ||
      wanted.length !== items.length
    ) {
      throw new CrmError('INVALID_INPUT', texts.orderItems);
    }
    const positions = places(items);
    const now = new Date();
    for (const [rank, it] of (wanted as Row[]).entries()) {
      if (it.editable === false && items[rank].id !== it.id) {
        throw new CrmError('RULE_BROKEN', texts.lockedOrder, { item: String(it.item) });
      }
      if (it.position === positions[rank] || it.editable === false) continue;
      await strapi.db.query(DICTIONARY_ITEM).updateMany({
        where: { id: it.id },
        data: { position: positions[rank], updatedAt: now },
      });
      const changes = [{ field: 'position', from: it.position ?? null, to: positions[rank] }];
      const { documentId } = it;
      await record(
        { actor, action: 'update', uid: DICTIONARY_ITEM, documentId, label: String(it.item), changes },
        now,
      );
    }
  });
