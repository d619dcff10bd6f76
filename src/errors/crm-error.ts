import { errors } from '@strapi/utils';
import type { Text } from '../labels/text';
import { say } from '../labels/text';
import { callerLanguage } from './language';
import type { ErrorCode } from './codes';
import { STATUS_OF } from './codes';

/** One wrong field of the input; `path` as Strapi's own validation gives it, so that the panel shows it in its place. */
export interface FieldError {
  path: string[];
  message: string;
  name: 'ValidationError';
}

/** Strapi's panel shows the errors of single fields in their places when the error bears this name. */
const nameOf = (code: ErrorCode, details: Record<string, unknown>): string => {
  if ('errors' in details) return 'ValidationError';
  const names: Partial<Record<ErrorCode, string>> = {
    NOT_ALLOWED: 'ForbiddenError',
    NOT_FOUND: 'NotFoundError',
    STATE_CONFLICT: 'ConflictError',
    DUPLICATE: 'ConflictError',
    SALES_SYSTEM_UNAVAILABLE: 'ServiceUnavailableError',
  };
  return names[code] ?? 'ApplicationError';
};

/**
 * The one error that the CRM throws on purpose. The message is in the caller's language from the start, so that
 * it is the same on REST, GraphQL, MCP and the panel.
 */
export class CrmError extends errors.ApplicationError {
  readonly code: ErrorCode;

  readonly status: number;

  /** Response headers, e.g. Retry-After. */
  readonly headers: Record<string, string>;

  constructor(
    code: ErrorCode,
    text: Text,
    params: Record<string, Text | string | number> = {},
    details: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) {
    super(say(text, callerLanguage(), params), { ...details, code });
    (this as { name: string }).name = nameOf(code, details);
    this.code = code;
    this.status = STATUS_OF[code];
    this.headers = headers;
  }
}

/** One field's error in the caller's language. */
export const fieldError = (
  path: string | string[],
  text: Text,
  params: Record<string, Text | string | number> = {},
): FieldError => ({
  path: Array.isArray(path) ? path : [path],
  message: say(text, callerLanguage(), params),
  name: 'ValidationError',
});
