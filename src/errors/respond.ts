import { errors } from '@strapi/utils';
import type { Text } from '../labels/text';
import { say } from '../labels/text';
import type { ErrorCode } from './codes';
import { CrmError, fieldError, type FieldError } from './crm-error';
import { fromDatabase } from './from-database';
import { callerLanguage } from './language';
import { errorTexts } from './texts';

interface Shaped {
  status: number;
  body: { data: null; error: { status: number; name: string; message: string; details: object } };
  headers?: Record<string, string>;
}

/** The doors whose every answer keeps to the contract; Strapi's own administration keeps its own words. */
const DOORS = /^\/(api|crm|content-manager|graphql)(\/|$|\?)/;

const shape = (
  status: number,
  name: string,
  code: ErrorCode | undefined,
  text: Text,
  details: object = {},
): Shaped => ({
  status,
  body: {
    data: null,
    error: {
      status,
      name,
      message: say(text, callerLanguage()),
      details: code ? { ...details, code } : details,
    },
  },
});

/** Strapi names one unknown key of a body or a query; the contract names it like any other wrong field. */
interface UnknownKey {
  key: string;
  path?: string | null;
  source?: string;
  param?: string;
}

const unknownKey = ({ key, path, source, param }: UnknownKey): FieldError => {
  const parents = [source === 'query' ? param : undefined, ...(path ?? '').split('.')];
  const place = [...parents.filter((it): it is string => Boolean(it)), key];
  const text = source === 'body' ? errorTexts.fieldNotWritable : errorTexts.fieldUnknown;
  return fieldError(place, text, { field: key });
};

interface StrapisFieldError {
  path?: string[];
  message?: string;
}

/** Strapi's word on one field, which is English whoever asks. */
const inWords = ({ path = [], message = '' }: StrapisFieldError): FieldError[] => {
  if (path.length === 0) return [];
  const text = /must be unique/i.test(message) ? errorTexts.fieldTaken : errorTexts.fieldKind;
  const error = fieldError(path, text, { field: path[path.length - 1] });
  return [callerLanguage() === 'en' && message ? { ...error, message } : error];
};

/** Which fields are wrong, as the contract names them. */
const inFields = (details: object): { errors?: FieldError[] } => {
  if ('key' in details) return { errors: [unknownKey(details as UnknownKey)] };
  const { errors: given } = details as { errors?: StrapisFieldError[] };
  return Array.isArray(given) ? { ...details, errors: given.flatMap(inWords) } : details;
};

const byStatus = (status: number, name: string, details: object): Shaped => {
  if (status === 401) return shape(401, name, undefined, errorTexts.unauthorized, details);
  if (status === 403) return shape(403, name, 'NOT_ALLOWED', errorTexts.notAllowed, details);
  if (status === 404) return shape(404, name, 'NOT_FOUND', errorTexts.notFound, details);
  if (status === 405) return shape(404, name, 'NOT_FOUND', errorTexts.notFound, details);
  if (status === 413) return shape(413, name, 'INVALID_INPUT', errorTexts.tooLarge, details);
  const fields = inFields(details);
  const text = fields.errors?.length ? errorTexts.invalid : errorTexts.malformed;
  return shape(status, name, 'INVALID_INPUT', text, fields);
};

const shapeCrmError = (error: CrmError): Shaped => ({
  status: error.status,
  headers: error.headers,
  body: {
    data: null,
    error: {
      status: error.status,
      name: error.name,
      message: error.message,
      details: error.details as object,
    },
  },
});

/** The answer to an error, as the contract has it; undefined where the error is nobody's input but a fault of ours. */
export const shapeError = (error: unknown): Shaped | undefined => {
  if (error instanceof CrmError) return shapeCrmError(error);
  const database = fromDatabase(error);
  if (database) return shapeCrmError(database);
  if (error instanceof errors.ApplicationError) {
    const {
      UnauthorizedError,
      ForbiddenError,
      NotFoundError,
      PayloadTooLargeError,
      RateLimitError,
      PolicyError,
    } = errors;
    if (error instanceof RateLimitError) return undefined;
    const status =
      (error instanceof UnauthorizedError && 401) ||
      ((error instanceof ForbiddenError || error instanceof PolicyError) && 403) ||
      (error instanceof NotFoundError && 404) ||
      (error instanceof PayloadTooLargeError && 413) ||
      400;
    return byStatus(status, error.name, (error.details as object) ?? {});
  }
  const status = (error as { status?: number } | undefined)?.status;
  if (status && status >= 400 && status < 500) return byStatus(status, (error as Error).name, {});
  return undefined;
};

interface Context {
  path: string;
  status: number;
  body: unknown;
  set(headers: Record<string, string>): void;
}

const answer = (ctx: Context, { status, body, headers }: Shaped) => {
  ctx.status = status;
  ctx.body = body;
  if (headers) ctx.set(headers);
};

/** Turns whatever goes wrong behind a door of ours into the contract's error, in the caller's language. */
export const respondWithErrors = async (ctx: Context, next: () => Promise<void>): Promise<void> => {
  try {
    await next();
  } catch (error) {
    const shaped = DOORS.test(ctx.path) ? shapeError(error) : undefined;
    if (!shaped) throw error;
    answer(ctx, shaped);
    return;
  }
  // GraphQL answers its own errors (graphql.ts).
  if (ctx.path.startsWith('/graphql')) return;
  const error = (ctx.body as { error?: { name?: string; details?: { code?: string } } } | undefined)?.error;
  if (ctx.status >= 400 && ctx.status < 500 && DOORS.test(ctx.path) && !error?.details?.code) {
    answer(ctx, byStatus(ctx.status, error?.name ?? 'Error', error?.details ?? {}));
  }
};
