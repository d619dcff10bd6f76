import { z } from 'zod';
import { CrmError, fieldError } from '../../../errors/crm-error';
import { errorTexts } from '../../../errors/texts';
import { fieldLabel } from '../../../labels';
import type { Text } from '../../../labels/text';
import { normaliseName } from '../../../names/normalise';
import { customerRules } from '../rules';

const MOST = 50;
const LONGEST = 255;

const aliasesSchema = z.array(z.string().trim().min(1).max(LONGEST)).max(MOST);

const SHAPE: Text = [
  '{field}应为名称列表，最多 50 个，每个不超过 255 个字',
  '{field} must be a list of names: at most 50, of at most 255 characters each',
];

const withoutBlanks = (value: unknown): unknown =>
  Array.isArray(value) ? value.filter((it) => typeof it !== 'string' || it.trim() !== '') : value;

/** A form may send the list as the text that stood in its field, and blank lines with it. */
const parsedText = (value: unknown): unknown => {
  if (typeof value !== 'string') return withoutBlanks(value);
  if (value.trim() === '') return [];
  try {
    return withoutBlanks(JSON.parse(value));
  } catch {
    return undefined;
  }
};

/**
 * Reads the names by which the sales system knows a customer; each stands once, whatever its spelling.
 * @throws CrmError INVALID_INPUT where it is no list of names.
 */
export const readAliases = (value: unknown): string[] => {
  if (value === null || value === undefined) return [];
  const parsed = aliasesSchema.safeParse(parsedText(value));
  if (!parsed.success) {
    const error = fieldError('aliases', SHAPE, { field: fieldLabel(customerRules.uid, 'aliases') });
    throw new CrmError('INVALID_INPUT', errorTexts.invalid, {}, { errors: [error] });
  }
  const byKey = new Map<string, string>();
  for (const name of parsed.data) if (!byKey.has(normaliseName(name))) byKey.set(normaliseName(name), name);
  return [...byKey.values()];
};
