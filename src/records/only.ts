import type { Actor } from '../actor/actor';
import { CrmError, fieldError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import { fieldLabel } from '../labels';
import type { Row } from './hooks';
import { isOneOf, personsOf } from './persons';
import { whoText } from './remove';
import type { RecordRules } from './rules';

/** Refuses fields that only certain persons of the parent write: the result of a plan item is its assignee's. */
export const assertOnly = async (
  rules: RecordRules,
  parent: Row,
  fields: readonly string[],
  actor: Actor,
): Promise<void> => {
  const parentUid = rules.parent?.uid as string;
  for (const [field, { ofParent }] of Object.entries(rules.only ?? {})) {
    if (!fields.includes(field)) continue;
    if (isOneOf(actor, await personsOf(parentUid, parent, ofParent))) continue;
    const params = { field: fieldLabel(rules.uid, field), who: whoText(parentUid, ofParent) };
    throw new CrmError('NOT_ALLOWED', errorTexts.fieldOnlyBy, params, {
      errors: [fieldError(field, errorTexts.fieldOnlyBy, params)],
    });
  }
};
