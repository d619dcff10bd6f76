import type { z } from 'zod';
import type { FieldError } from '../errors/crm-error';
import { fieldError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import { fieldLabel } from '../labels';
import type { Text } from '../labels/text';
import type { Attribute } from './attributes';
import { valueSchema } from './schema';

type Issue = z.core.$ZodIssue;

const KINDS: Record<string, Text> = {
  string: errorTexts.fieldText,
  int: errorTexts.fieldInteger,
  number: errorTexts.fieldNumber,
  boolean: errorTexts.fieldBoolean,
};

/** What one of zod's findings says to a person. */
export const issueText = (issue: Issue): { text: Text; params: Record<string, string | number> } => {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? { text: errorTexts.fieldTooLong, params: { max: String(issue.maximum) } }
        : { text: errorTexts.fieldTooBig, params: { max: String(issue.maximum) } };
    case 'too_small':
      return issue.origin === 'string'
        ? { text: errorTexts.fieldTooShort, params: { min: String(issue.minimum) } }
        : { text: errorTexts.fieldTooSmall, params: { min: String(issue.minimum) } };
    case 'invalid_type':
      return { text: KINDS[issue.expected] ?? errorTexts.fieldKind, params: {} };
    case 'invalid_value':
      return { text: errorTexts.fieldChoice, params: {} };
    case 'custom':
      return {
        text: issue.params?.kind === 'date' ? errorTexts.fieldDate : errorTexts.fieldDateTime,
        params: {},
      };
    default:
      return { text: errorTexts.fieldKind, params: {} };
  }
};

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/**
 * Checks plain values against the attributes of a content type, the ones an administrator added included.
 * @param mode `create` asks for every required field; `update` only refuses to empty the ones that are given.
 * @returns every wrong field, in the caller's language.
 */
export const validateValues = (
  uid: string,
  attributes: Record<string, Attribute>,
  data: Record<string, unknown>,
  mode: 'create' | 'update',
): FieldError[] => {
  const found: FieldError[] = [];
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.type === 'relation' || attribute.writable === false) continue;
    const label = fieldLabel(uid, name);
    const value = data[name];
    const given = name in data && value !== undefined;
    if (isEmpty(value)) {
      const missing = attribute.required && (given || (mode === 'create' && attribute.default === undefined));
      const text = mode === 'update' ? errorTexts.fieldEmptied : errorTexts.fieldRequired;
      if (missing) found.push(fieldError(name, text, { field: label }));
      if (missing || value === null || value === undefined) continue;
    }
    const parsed = valueSchema(attribute)?.safeParse(value);
    const issue = parsed && !parsed.success ? parsed.error.issues[0] : undefined;
    if (issue) {
      const { text, params } = issueText(issue);
      found.push(fieldError(name, text, { field: label, ...params }));
    }
  }
  return found;
};
