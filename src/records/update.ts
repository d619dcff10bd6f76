import { record } from '../audit/trail';
import type { Actor } from '../actor/actor';
import { CrmError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import { fieldLabel, nounLabel } from '../labels';
import { fieldError } from '../errors/crm-error';
import { changesOfUpdate, realChanges } from './changes';
import type { DocumentContext, Written } from './guard';
import { checkInput, missingAfter, refuseSystemFields } from './input';
import { assertOnly } from './only';
import { hooksOf } from './registry';
import { checkRelations, openParentOf } from './relations';
import type { RecordRules } from './rules';
import { withLockedRow } from './rows';
import { assertEditableState } from './state';

const refuseFixed = (rules: RecordRules, changed: readonly string[]) => {
  const fixed = changed.filter((field) => rules.fixed?.includes(field));
  if (fixed.length === 0) return;
  throw new CrmError(
    'RULE_BROKEN',
    errorTexts.fieldFixed,
    { field: fieldLabel(rules.uid, fixed[0]) },
    {
      errors: fixed.map((it) => fieldError(it, errorTexts.fieldFixed, { field: fieldLabel(rules.uid, it) })),
    },
  );
};

/** A plain update through any door. What is sent back unchanged (a form sends everything) is no change. */
export const guardUpdate = async (
  rules: RecordRules,
  context: DocumentContext,
  next: () => Promise<Written>,
  actor: Actor,
): Promise<Written> => {
  const { uid } = rules;
  return withLockedRow(uid, context.params.documentId as string, async (before) => {
    const data = (context.params.data ??= {});
    const { changed, targets } = await realChanges(rules, data, before);
    if (changed.length === 0) return next();
    assertEditableState(uid, before);
    hooksOf(uid).assertOpen?.(before);
    refuseSystemFields(rules, data, changed);
    if (rules.plain && !rules.plain.includes('update')) {
      throw new CrmError('RULE_BROKEN', errorTexts.noPlainUpdate, { noun: nounLabel(uid) });
    }
    refuseFixed(rules, changed);
    await checkInput(rules, data, 'update', before);
    await checkRelations(rules, data, actor, changed, targets);
    const parent = await openParentOf(rules, before);
    if (rules.only && parent) await assertOnly(rules, parent, changed, actor);
    missingAfter(rules, before, data, changed);
    const now = new Date();
    const hooks = hooksOf(uid);
    const write = { actor, uid, data, before, changed, targets, now };
    await hooks.before?.('update', write);
    const written = await next();
    await hooks.after?.('update', { ...write, row: { ...before, ...written } });
    await record(
      {
        actor,
        action: 'update',
        uid,
        documentId: before.documentId,
        label: String(data[rules.title] ?? before[rules.title] ?? ''),
        changes: await changesOfUpdate(uid, data, before, changed, targets),
      },
      now,
    );
    return written;
  });
};
