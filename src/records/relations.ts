import type { Actor } from '../actor/actor';
import { mayTouch } from '../access/row-scope';
import type { FieldError } from '../errors/crm-error';
import { CrmError, fieldError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import { fieldLabel } from '../labels';
import { attributesOf, isToOne } from './attributes';
import type { Row } from './hooks';
import { readRelation, resolveReference } from './relation';
import { lockExisting } from './rows';
import type { RecordRules } from './rules';
import { assertParentState } from './state';

const READ = 'plugin::content-manager.explorer.read';

/** Row ids of the to-one relations that a write sets; null where it empties one. */
export type Targets = Record<string, number | null>;

/**
 * Checks the to-one relations of a write: the record exists, this person may know of it, a required one is there.
 * @param changed in an update, the fields that really change, with their targets found before.
 */
export const checkRelations = async (
  rules: RecordRules,
  data: Record<string, unknown>,
  actor: Actor,
  changed?: readonly string[],
  known: Targets = {},
): Promise<Targets> => {
  const attributes = attributesOf(rules.uid);
  const targets: Targets = { ...known };
  const found: FieldError[] = [];
  for (const [name, attribute] of Object.entries(attributes)) {
    if (!isToOne(attribute) || rules.system.includes(name)) continue;
    if (changed && !changed.includes(name)) continue;
    if (attribute.target?.startsWith('admin::')) continue;
    const label = { field: fieldLabel(rules.uid, name) };
    if (!(name in targets)) {
      const write = readRelation(data[name]);
      if (write?.change && write.target) {
        const id = await resolveReference(attribute, write.target);
        if (id === undefined) found.push(fieldError(name, errorTexts.fieldRelation, label));
        else targets[name] = id;
      } else if (!write) found.push(fieldError(name, errorTexts.fieldKind, label));
    }
    const id = targets[name];
    if (typeof id === 'number' && !(await mayTouch(actor, READ, attribute.target as string, id))) {
      found.push(fieldError(name, errorTexts.fieldRelation, label));
    }
    const named = found.some((it) => it.path[0] === name);
    if (attribute.required && id == null && !named)
      found.push(fieldError(name, errorTexts.fieldRequired, label));
  }
  if (found.length > 0) throw new CrmError('INVALID_INPUT', errorTexts.invalid, {}, { errors: found });
  return targets;
};

/**
 * The row of the record that this one belongs to, locked: what its state allows still holds when the child is
 * written. Undefined where it belongs to none.
 * @throws CrmError NOT_FOUND; STATE_CONFLICT where the parent's state forbids it.
 */
export const openParent = async (
  { parent }: RecordRules,
  id: number | null | undefined,
): Promise<Row | undefined> => {
  if (!parent || typeof id !== 'number') return undefined;
  const row = await lockExisting(parent.uid, { id });
  assertParentState(parent, row);
  return row;
};

/** The same for a record that is there already. */
export const openParentOf = (rules: RecordRules, row: Row): Promise<Row | undefined> =>
  openParent(rules, row[`${rules.parent?.attribute}Ref`] as number | null | undefined);
