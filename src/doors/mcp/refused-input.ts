import type { z } from 'zod';
import type { FieldError } from '../../errors/crm-error';
import { CrmError, fieldError } from '../../errors/crm-error';
import { errorTexts } from '../../errors/texts';
import { fieldLabel } from '../../labels';
import type { Text } from '../../labels/text';
import { attributesOf } from '../../records/attributes';
import { issueText } from '../../records/validate';

type Issue = z.core.$ZodIssue;
type Place = { path: string[]; label: Text | string; isField: boolean };

/** What a tool was sent, and what its schema found wrong with it. */
export class RefusedInput {
  constructor(
    readonly sent: unknown,
    readonly issues: readonly unknown[],
  ) {}
}

const valueAt = (sent: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], sent);

/** A field is named as behind the other doors, where the record's values are what is sent; anything else by its path. */
const placeOf = (uid: string | undefined, keys: readonly PropertyKey[]): Place => {
  const path = keys.map(String);
  const attributes = uid?.startsWith('api::') ? attributesOf(uid) : {};
  const isField = path[0] === 'data' && path.length > 1 && path[1] in attributes;
  const shown = path[0] === 'data' && path.length > 1 ? path.slice(1) : path;
  return { path: shown, label: isField ? fieldLabel(uid as string, shown[0]) : shown.join('.'), isField };
};

/** The contract's error for what a tool's schema found: every wrong field named, in the caller's language. */
export const refusedInput = ({ sent, issues }: RefusedInput, uid: string | undefined): CrmError => {
  const forbidden: FieldError[] = [];
  const wrong: FieldError[] = [];
  for (const issue of issues as Issue[]) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const { path, label, isField } = placeOf(uid, [...issue.path, key]);
        // A field that is there and is not offered is one that the token may not write.
        const [list, text] = isField
          ? [forbidden, errorTexts.fieldNotAllowed]
          : [wrong, errorTexts.fieldUnknown];
        list.push(fieldError(path, text, { field: label }));
      }
      continue;
    }
    const { path, label } = placeOf(uid, issue.path);
    const missing = valueAt(sent, issue.path) === undefined;
    const { text, params } = missing ? { text: errorTexts.fieldRequired, params: {} } : issueText(issue);
    wrong.push(fieldError(path, text, { field: label, ...params }));
  }
  const errors = [...forbidden, ...wrong];
  if (forbidden.length > 0) return new CrmError('NOT_ALLOWED', errorTexts.notAllowed, {}, { errors });
  return new CrmError('INVALID_INPUT', errorTexts.invalid, {}, { errors });
};
