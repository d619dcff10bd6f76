/** The closed set of error codes (contract: Errors) and the HTTP status of each. */
export const STATUS_OF = {
  INVALID_INPUT: 400,
  RULE_BROKEN: 400,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  STATE_CONFLICT: 409,
  DUPLICATE: 409,
  SALES_SYSTEM_UNAVAILABLE: 503,
} as const;

export type ErrorCode = keyof typeof STATUS_OF;
