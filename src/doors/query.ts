import type { z } from 'zod';
import { CrmError, fieldError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import { issueText } from '../records/validate';

/**
 * Reads a query string by its schema.
 * @throws CrmError INVALID_INPUT naming every parameter that is wrong or unknown.
 */
export const readQuery = <S extends z.ZodType>(schema: S, query: unknown): z.infer<S> => {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => fieldError(key, errorTexts.fieldUnknown, { field: key }));
    }
    const name = issue.path.join('.');
    const { text, params } = issueText(issue);
    return [fieldError(name, text, { field: name, ...params })];
  });
  throw new CrmError('INVALID_INPUT', errorTexts.invalid, {}, { errors });
};
