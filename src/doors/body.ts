import { z } from 'zod';
import { CrmError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import { readQuery } from './query';

const envelope = z.strictObject({ data: z.unknown().optional() });

/**
 * Reads a request's `{"data": {…}}` by its schema.
 * @throws CrmError INVALID_INPUT naming every field that is wrong, missing or unknown.
 */
export const readBody = <S extends z.ZodType>(schema: S, body: unknown): z.infer<S> => {
  const parsed = envelope.safeParse(body ?? {});
  if (!parsed.success) throw new CrmError('INVALID_INPUT', errorTexts.malformed);
  return readQuery(schema, parsed.data.data ?? {});
};
