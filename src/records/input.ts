import type { FieldError } from '../errors/crm-error';
import { CrmError, fieldError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import { fieldLabel } from '../labels';
import { attributesOf, KEPT_BY_STRAPI } from './attributes';
import { normaliseChoices } from './choices';
import type { Row } from './hooks';
import { readRelation } from './relation';
import type { RecordRules } from './rules';
import { validateValues } from './validate';

const invalid = (errors: readonly FieldError[]) =>
  new CrmError('INVALID_INPUT', errorTexts.invalid, {}, { errors });

/** Does a form say nothing with this value: nothing at all, or what the field has by default? */
export const saysNothing = (value: unknown, byDefault: unknown, isRelation: boolean) => {
  if (value === undefined || value === null || value === byDefault) return true;
  if (!isRelation) return false;
  const write = readRelation(value);
  return write !== undefined && (!write.change || write.target === null);
};

/**
 * Refuses fields that the system sets. A form that carries their default, their empty value or, in an update, what
 * is stored anyway is not trying anything: they are dropped.
 * @param changed in an update, the fields that differ from what is stored.
 */
export const refuseSystemFields = (
  rules: RecordRules,
  data: Record<string, unknown>,
  changed?: readonly string[],
): void => {
  const attributes = attributesOf(rules.uid);
  const hidden = Object.keys(attributes).filter(
    // Who created and who changed it last, Strapi says by itself in every write of the panel.
    (it) => attributes[it].writable === false && !KEPT_BY_STRAPI.has(it),
  );
  const found: FieldError[] = [];
  for (const field of new Set([...rules.system, ...hidden])) {
    if (!(field in data)) continue;
    const attribute = attributes[field];
    const harmless = changed
      ? !changed.includes(field)
      : saysNothing(data[field], attribute?.default, attribute?.type === 'relation');
    if (!harmless)
      found.push(fieldError(field, errorTexts.fieldSystem, { field: fieldLabel(rules.uid, field) }));
    delete data[field];
  }
  if (found.length > 0) throw invalid(found);
};

/** Checks the values of a write and puts them into the form that is stored. */
export const checkInput = async (
  rules: RecordRules,
  data: Record<string, unknown>,
  mode: 'create' | 'update',
  before?: Row,
): Promise<void> => {
  const attributes = attributesOf(rules.uid);
  const unknown = Object.keys(data)
    .filter((name) => !(name in attributes) && !KEPT_BY_STRAPI.has(name))
    .map((name) => fieldError(name, errorTexts.fieldUnknown, { field: name }));
  const choices = await normaliseChoices(rules.uid, attributes, data, before);
  const plain = Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !(mode === 'create' && rules.system.includes(name))),
  );
  const values = validateValues(rules.uid, plain, data, mode);
  const named = new Set(values.map((it) => it.path[0]));
  const found = [...unknown, ...values, ...choices.filter((it) => !named.has(it.path[0]))];
  if (found.length > 0) throw invalid(found);
};

const isBlank = (value: unknown) => value === null || value === undefined || value === '';

/** Names of the required fields that a row would still lack. */
export const missingFields = (rules: RecordRules, row: Record<string, unknown>): string[] => {
  const attributes = attributesOf(rules.uid);
  return Object.keys(attributes).filter(
    (name) => attributes[name].required && attributes[name].type !== 'relation' && isBlank(row[name]),
  );
};

/** The stars bite when somebody edits it (requirements 3.1): after the change no required field may be missing. */
export const missingAfter = (
  rules: RecordRules,
  before: Row,
  data: Record<string, unknown>,
  changed: readonly string[],
): void => {
  if (!rules.completeOnEdit) return;
  const { except } = rules.completeOnEdit;
  if (changed.every((field) => except.includes(field))) return;
  const missing = missingFields(rules, { ...before, ...data });
  if (missing.length === 0) return;
  throw invalid(
    missing.map((it) => fieldError(it, errorTexts.fieldRequired, { field: fieldLabel(rules.uid, it) })),
  );
};
