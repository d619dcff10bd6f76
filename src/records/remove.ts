import { record } from '../audit/trail';
import type { Actor } from '../actor/actor';
import { CrmError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import { fieldLabel, nounLabel } from '../labels';
import type { Text } from '../labels/text';
import { workflowOf } from '../workflow/registry';
import { changesOfRemoval } from './changes';
import type { DocumentContext, Written } from './guard';
import type { Row } from './hooks';
import { isOneOf, personsOf } from './persons';
import { hooksOf } from './registry';
import { openParentOf } from './relations';
import { withLockedRow } from './rows';
import type { RecordRules } from './rules';
import { stateConflict, stateOf } from './state';

/** The words for the persons of a rule "who": 创建人. */
export const whoText = (uid: string, fields: readonly string[]): Text => {
  const labels = fields.map((field) => fieldLabel(uid, field));
  return [labels.map((it) => it[0]).join('、'), labels.map((it) => it[1].toLowerCase()).join(' or ')];
};

/** Refuses a deletion that the state of the record forbids, or forbids to this person. */
export const assertDeletable = async (uid: string, row: Row, actor: Actor): Promise<void> => {
  const workflow = workflowOf(uid);
  const state = stateOf(uid, row);
  if (!workflow || !state) return;
  if (state.delete === false) throw stateConflict(uid, row.status as string, errorTexts.stateForbidsDelete);
  if (state.delete.length > 0 && !isOneOf(actor, await personsOf(uid, row, state.delete))) {
    throw new CrmError('NOT_ALLOWED', errorTexts.onlyBy, { who: whoText(uid, state.delete) });
  }
};

const refuseWithChildren = async (rules: RecordRules, row: Row) => {
  for (const child of rules.children ?? []) {
    const count = await strapi.db.query(child.uid).count({ where: { [child.column]: row.id } });
    if (count > 0) {
      throw new CrmError('RULE_BROKEN', errorTexts.hasChildren, {
        count,
        children: nounLabel(child.uid, 'many'),
      });
    }
  }
};

/** A deletion through any door: by the state, by the persons, and never with something hanging on it. */
export const guardRemove = async (
  rules: RecordRules,
  context: DocumentContext,
  next: () => Promise<Written>,
  actor: Actor,
): Promise<Written> => {
  const { uid } = rules;
  return withLockedRow(uid, context.params.documentId as string, async (before) => {
    await assertDeletable(uid, before, actor);
    hooksOf(uid).assertOpen?.(before);
    if (rules.plain && !rules.plain.includes('delete')) {
      throw new CrmError('RULE_BROKEN', errorTexts.noPlainDelete, { noun: nounLabel(uid) });
    }
    await openParentOf(rules, before);
    await refuseWithChildren(rules, before);
    const now = new Date();
    const instead = await hooksOf(uid).beforeDelete?.({ actor, before, now });
    await record(
      {
        actor,
        action: instead?.action ?? 'delete',
        uid,
        documentId: before.documentId,
        label: String(before[rules.title] ?? ''),
        changes: instead?.changes ?? changesOfRemoval(uid, before),
      },
      now,
    );
    if (instead) return { ...before, documentId: before.documentId, entries: [before] } as Written;
    return next();
  });
};
