import type { Actor } from '../../../actor/actor';
import { record } from '../../../audit/trail';
import { inTransaction } from '../../../records/transaction';
import type { DictionaryField } from '../../../dictionary/fields';
import { dictionaryFields } from '../../../dictionary/fields';
import { dictionaryTexts as texts } from '../../../dictionary/texts';
import { CrmError } from '../../../errors/crm-error';
import type { Row } from '../../../records/hooks';
import { rulesOf } from '../../../records/registry';
import { assertEditable } from '../hooks';
import { DICTIONARY_ITEM, lockItem } from './row';

/** Records whose trace is written in one statement. */
const CHUNK = 500;

interface Follower {
  id: number;
  document_id?: string;
  title?: string;
}

const titleColumn = (uid: string): string | undefined => {
  const title = rulesOf(uid)?.title;
  return title && (strapi.db.metadata.get(uid).attributes[title] as { columnName?: string }).columnName;
};

/** Moves one field's records to the other value, chunk by chunk, each with its trace. */
const moveRecords = async (
  it: DictionaryField,
  from: Row,
  into: Row,
  actor: Actor,
  now: Date,
): Promise<number> => {
  const { attributes } = strapi.db.metadata.get(it.uid);
  const isDocument = 'documentId' in attributes;
  const title = titleColumn(it.uid);
  const columns = ['id', ...(isDocument ? ['document_id'] : []), ...(title ? [`${title} as title`] : [])];
  let moved = 0;
  for (;;) {
    const rows = (await inTransaction(async (trx) => {
      const found = await trx(it.table)
        .where(it.column, String(from.value))
        .orderBy('id')
        .limit(CHUNK)
        .select(columns);
      const stamp =
        'updatedAt' in attributes
          ? { updated_at: strapi.db.dialect.client === 'sqlite' ? now.getTime() : now }
          : {};
      if (found.length > 0) {
        await trx(it.table)
          .whereIn(
            'id',
            found.map((row: Follower) => row.id),
          )
          .update({ [it.column]: String(into.value), ...stamp });
      }
      return found;
    })) as Follower[];
    moved += rows.length;
    await record(
      rows.map((row) => ({
        actor,
        action: 'merge',
        uid: it.uid,
        documentId: row.document_id,
        label: row.title,
        changes: [{ field: it.field, from: from.item, to: into.item }],
      })),
      now,
    );
    if (rows.length < CHUNK) return moved;
  }
};

const assertMergeable = (from: Row, into: Row) => {
  if (from.id === into.id) throw new CrmError('RULE_BROKEN', texts.mergeSelf);
  if (from.category !== into.category) throw new CrmError('RULE_BROKEN', texts.mergeCategory);
  if (into.retired) throw new CrmError('RULE_BROKEN', texts.mergeRetired, { item: String(into.item) });
  assertEditable(from);
};

/**
 * Merges an item into another of its category: every record that holds it follows, closed ones too, each with a
 * trace, and the item is gone. All of it happens, or nothing.
 * @returns how many values were moved.
 */
export const mergeItem = (documentId: string, intoId: string, actor: Actor): Promise<{ moved: number }> =>
  inTransaction(async () => {
    // Always in the same order, so that two merges that cross wait for each other instead of failing.
    const locked = new Map<string, Row>();
    for (const id of [documentId, intoId].sort()) locked.set(id, await lockItem(id));
    const [from, into] = [locked.get(documentId) as Row, locked.get(intoId) as Row];
    assertMergeable(from, into);
    const now = new Date();
    let moved = 0;
    for (const it of dictionaryFields(String(from.category)))
      moved += await moveRecords(it, from, into, actor, now);
    await strapi.db.query(DICTIONARY_ITEM).delete({ where: { id: from.id } });
    const changes = [
      { field: 'item', from: from.item, to: into.item },
      { field: 'value', from: from.value, to: into.value },
    ];
    await record(
      { actor, action: 'merge', uid: DICTIONARY_ITEM, documentId, label: String(from.item), changes },
      now,
    );
    return { moved };
  });
