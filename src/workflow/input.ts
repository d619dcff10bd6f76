import { z } from 'zod';
import { staffCandidate } from '../api/staff/candidate';
import type { Actor } from '../actor/actor';
import type { FieldError } from '../errors/crm-error';
import { CrmError, fieldError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import { rulesOf } from '../records/registry';
import { issueText } from '../records/validate';
import type { Row } from '../records/hooks';
import { chosenRecord } from './chosen';
import { inputLabel } from './labels';
import type { InputField, WorkflowTable } from './table';

const MAX_TEXT = 20000;

/** The zod schema of one input of a step: what is checked, and what an MCP tool tells of it. */
export const valueSchema = (field: InputField): z.ZodType => {
  switch (field.type) {
    case 'integer':
    case 'stars':
      return z
        .number()
        .int()
        .min(field.min ?? -2147483647)
        .max(field.max ?? 2147483647);
    case 'date':
      return z.iso.date();
    case 'staff':
    case 'record':
      return z.string().max(50);
    default:
      return z.string().max(MAX_TEXT);
  }
};

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const refuse = (errors: readonly FieldError[]): never => {
  throw new CrmError('INVALID_INPUT', errorTexts.invalid, {}, { errors });
};

/**
 * Reads what was sent with a step: exactly the declared inputs, each of its kind.
 * @throws CrmError INVALID_INPUT naming every field that is wrong, missing or unknown.
 */
export const readInput = (table: WorkflowTable, step: string, sent: unknown): Record<string, unknown> => {
  const declared = table.steps[step].input;
  const data = sent ?? {};
  if (typeof data !== 'object' || Array.isArray(data))
    throw new CrmError('INVALID_INPUT', errorTexts.malformed);
  const given = data as Record<string, unknown>;
  const found = Object.keys(given)
    .filter((name) => !Object.hasOwn(declared, name))
    .map((name) => fieldError(name, errorTexts.fieldUnknown, { field: name }));
  const read: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(declared)) {
    const label = { field: inputLabel(table, step, name) };
    const value = given[name];
    if (isBlank(value)) {
      if (field.required) found.push(fieldError(name, errorTexts.fieldRequired, label));
      continue;
    }
    const parsed = valueSchema(field).safeParse(value);
    if (parsed.success) read[name] = parsed.data;
    else {
      const { text, params } = issueText(parsed.error.issues[0]);
      found.push(fieldError(name, text, { ...label, ...params }));
    }
  }
  if (found.length > 0) refuse(found);
  return read;
};

/** What a step's references lead to: `input` with row ids in their places, what they are called, the records chosen. */
export interface Resolved {
  input: Record<string, unknown>;
  names: Record<string, string>;
  chosen: Record<string, Row>;
}

/**
 * Replaces the documentIds of chosen persons and records by their row ids.
 * @throws CrmError INVALID_INPUT, NOT_ALLOWED or RULE_BROKEN naming the input that may not be chosen there.
 */
export const resolveReferences = async (
  table: WorkflowTable,
  step: string,
  input: Record<string, unknown>,
  actor: Actor,
): Promise<Resolved> => {
  const resolved: Resolved = { input: { ...input }, names: {}, chosen: {} };
  for (const [name, field] of Object.entries(table.steps[step].input)) {
    if (input[name] === undefined) continue;
    const label = inputLabel(table, step, name);
    const documentId = String(input[name]);
    if (field.type === 'staff') {
      const person = await staffCandidate(field.choice ?? '', documentId);
      if (!person) return refuse([fieldError(name, errorTexts.staffChoice, { field: label })]);
      resolved.input[name] = person.id;
      resolved.names[name] = person.name;
    } else if (field.type === 'record' && field.uid) {
      const row = await chosenRecord(field.uid, documentId, actor, { name, label });
      resolved.input[name] = row.id;
      resolved.names[name] = String(row[rulesOf(field.uid)?.title ?? 'documentId']);
      resolved.chosen[name] = row;
    }
  }
  return resolved;
};
