import { record } from '../audit/trail';
import type { Actor } from '../actor/actor';
import { nextCode } from '../codes/next-code';
import { CrmError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import { nounLabel } from '../labels';
import { mayTouch } from '../access/row-scope';
import { workflowOf } from '../workflow/registry';
import { changesOfCreation } from './changes';
import { hooksOf } from './registry';
import { checkInput, refuseSystemFields } from './input';
import { checkRelations, openParent } from './relations';
import type { RecordRules } from './rules';
import { assertOnly } from './only';
import type { DocumentContext, Written } from './guard';
import { inTransaction } from './transaction';

const CREATE = 'plugin::content-manager.explorer.create';

/** A plain creation through any door: checked, completed with what the system sets, in one transaction with its trail. */
export const guardCreate = async (
  rules: RecordRules,
  context: DocumentContext,
  next: () => Promise<Written>,
  actor: Actor,
): Promise<Written> => {
  const { uid } = rules;
  if (rules.plain && !rules.plain.includes('create')) {
    throw new CrmError('RULE_BROKEN', errorTexts.noPlainCreate, { noun: nounLabel(uid) });
  }
  const data = (context.params.data ??= {});
  refuseSystemFields(rules, data);
  return inTransaction(async () => {
    await checkInput(rules, data, 'create');
    const now = new Date();
    const targets = await checkRelations(rules, data, actor);
    const parent = await openParent(rules, targets[rules.parent?.attribute ?? '']);
    if (rules.only && parent) await assertOnly(rules, parent, Object.keys(data), actor);
    const workflow = workflowOf(uid);
    if (workflow) data.status = workflow.initial;
    if (rules.codePrefix) data.code = await nextCode(rules.codePrefix, now);
    if (rules.creator && actor.kind === 'staff' && actor.staffId !== null) {
      data[rules.creator] = { set: [{ id: actor.staffId }] };
    }
    const hooks = hooksOf(uid);
    const write = { actor, uid, data, changed: Object.keys(data), targets, now };
    await hooks.before?.('create', write);
    const written = await next();
    if (!(await mayTouch(actor, CREATE, uid, written.id))) {
      throw new CrmError('NOT_ALLOWED', errorTexts.forSomebodyElse);
    }
    await hooks.after?.('create', { ...write, row: { ...written } });
    await record(
      {
        actor,
        action: 'create',
        uid,
        documentId: written.documentId,
        label: String(data[rules.title] ?? ''),
        changes: await changesOfCreation(uid, data, targets),
      },
      now,
    );
    return written;
  });
};
