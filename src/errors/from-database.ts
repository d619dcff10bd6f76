import { types } from 'node:util';
import { CrmError } from './crm-error';
import { errorTexts } from './texts';

/** PostgreSQL's SQLSTATEs that wrong input can cause: wrong kinds, ranges, encodings, lengths, unknown operators. */
const WRONG_INPUT = new Set([
  '22P02',
  '22P03',
  '22P05',
  '22003',
  '22007',
  '22008',
  '22021',
  '22001',
  '22023',
  '22026',
  '22025',
  '2201B',
  '42883',
  '42804',
  '42846',
  '23502',
  '23514',
  '08P01',
  '54000',
  '54001',
]);
const UNIQUE = new Set(['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']);
/** A lost race: serialisation, deadlock, a lock not to be had, a record that went away while it was referred to. */
const { isNativeError } = types;

const CONFLICT = new Set(['40001', '40P01', '55P03', '23503', 'SQLITE_BUSY', 'SQLITE_CONSTRAINT_FOREIGNKEY']);
const WRONG_INPUT_SQLITE = new Set([
  'SQLITE_MISMATCH',
  'SQLITE_TOOBIG',
  'SQLITE_RANGE',
  'SQLITE_CONSTRAINT_NOTNULL',
  'SQLITE_CONSTRAINT_CHECK',
]);
/**
 * Plain errors, known by their words alone: what a driver cannot bind, and what Strapi's query language cannot read
 * (filters, sorts, ids of the wrong kind). A test sends each of these through the doors.
 */
const UNREADABLE = [
  /^Undefined (attribute level operator|field for type)/,
  /^Operator /,
  /^Only (one operator|\$and)/,
  /^Where must be/,
  /^You cannot (filter|order) on/,
  /^Cannot (join|order)/,
  /^Attribute .* not found on model/,
  /^Invalid (orderBy|id|load)/,
  /^Expected a valid/,
  /^The (second|values?) .*(where|between)/i,
  /^There was a problem connecting relation/,
  /^SQLite3 can only bind/,
  /Too many parameter values/,
  /^Undefined binding/,
  /too many SQL variables/i,
  /LIKE or GLOB pattern too complex/i,
  /Expression tree is too large/i,
];

/** The CRM's error for an error of a database driver, or undefined where it is not the caller's doing. */
export const fromDatabase = (error: unknown): CrmError | undefined => {
  if (!isNativeError(error)) return undefined;
  const code = String((error as { code?: unknown }).code ?? '');
  if (UNIQUE.has(code)) return new CrmError('DUPLICATE', errorTexts.duplicate);
  if (CONFLICT.has(code)) return new CrmError('STATE_CONFLICT', errorTexts.conflict);
  const wrongInput =
    WRONG_INPUT.has(code) ||
    WRONG_INPUT_SQLITE.has(code) ||
    ['InvalidDateError', 'InvalidTimeError', 'InvalidDateTimeError', 'InvalidRelationError'].includes(
      error.name,
    ) ||
    UNREADABLE.some((pattern) => pattern.test(error.message));
  return wrongInput ? new CrmError('INVALID_INPUT', errorTexts.malformed) : undefined;
};
