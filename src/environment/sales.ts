import fs from 'node:fs';
import { z } from 'zod';
import { mappingSchema } from '../sales-system/mapping';

export const SALES_CLIENTS = ['sqlite', 'mssql', 'postgres', 'mysql'] as const;

const flag = z.stringbool({ error: 'must be true or false' });
const milliseconds = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const statuses = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((it) => it.trim())
      .filter(Boolean),
  )
  .refine((list) => list.every((it) => it.length <= 20), 'has a status of more than 20 characters');

const isMssqlUrl = (text: string) => {
  try {
    const url = new URL(text);
    return ['mssql:', 'sqlserver:'].includes(url.protocol) && url.hostname !== '' && url.pathname.length > 1;
  } catch {
    return false;
  }
};

const mappingFile = z.string().transform((file, ctx) => {
  const refuse = (message: string) => {
    ctx.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  let content: unknown;
  try {
    content = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    return refuse(`cannot be read as JSON: ${(error as Error).message}`);
  }
  const parsed = mappingSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  return refuse(
    parsed.error.issues.map((it) => `${it.path.join('.') || '(root)'}: ${it.message}`).join('; '),
  );
});

/** The sales system's variables (docs/sales-system-dba-guide.md). Each is checked before anything is started. */
export const salesVariables = {
  /** Which driver: the embedded stand-in by default. */
  SALES_CLIENT: z
    .enum(SALES_CLIENTS, { error: `must be one of ${SALES_CLIENTS.join(', ')}` })
    .default('sqlite'),
  /** The embedded one's file. It is opened for reading only. */
  SALES_FILE: z.string().default('.tmp/sales.db'),
  SALES_HOST: z.string().optional(),
  SALES_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  SALES_DATABASE: z.string().default('jb_sale'),
  SALES_USER: z.string().optional(),
  SALES_PASSWORD: z.string().optional(),
  /** Encrypts the connection. */
  SALES_ENCRYPT: flag.default(true),
  /** Accepts a certificate that nobody has signed: for a server in one's own house. */
  SALES_TRUST_CERTIFICATE: flag.default(false),
  /** In place of host, port, database, user and password: mssql://user:password@host:1433/jb_sale */
  SALES_MSSQL_URL: z
    .string()
    .refine(isMssqlUrl, 'must look like mssql://user:password@host:1433/database')
    .optional(),
  /** Nobody waits longer than this for the sales system. */
  SALES_TIMEOUT_MS: milliseconds(100, 60_000).default(5000),
  /** The one question of the churn run is about everybody, and nobody sits and waits for it. */
  SALES_JOB_TIMEOUT_MS: milliseconds(1000, 600_000).default(60_000),
  /** Connections at most (for the embedded one: threads). */
  SALES_POOL_MAX: z.coerce.number().int().min(1).max(50).default(4),
  /** Pauses before a failing system is asked again: the first one, and the longest that it may grow to. */
  SALES_PAUSE_MIN_MS: milliseconds(100, 60_000).default(1000),
  SALES_PAUSE_MAX_MS: milliseconds(1000, 3_600_000).default(60_000),
  /** How long the list of the names that orders carry is trusted before it is read again whole. */
  SALES_NAMES_SECONDS: z.coerce.number().int().min(1).max(86_400).default(600),
  /** How long the sums of the contribution report are kept for whoever asks again; 0: not at all. */
  SALES_SUMS_SECONDS: z.coerce.number().int().min(0).max(3600).default(60),
  /** The most rows that one page may ask for. */
  SALES_MAX_PAGE_SIZE: z.coerce.number().int().min(10).max(1000).default(100),
  /** Statuses of the orders that are read: 5 shipped, 6 paid. */
  SALES_ORDER_STATUSES: statuses
    .refine((list) => list.length > 0, 'must name at least one status')
    .default(['5', '6']),
  /** Statuses that mean cancelled: such an order does not count as one for churn. */
  SALES_CANCELLED_STATUSES: statuses.default([]),
  /** A JSON file with the names of tables and columns where they differ from the schema as delivered. */
  SALES_MAPPING_FILE: mappingFile.optional(),
  /** The zone that the sales system's dates are written in; the company's by default. */
  SALES_TIME_ZONE: z.string().optional(),
};

/** What only makes sense together. */
export const checkSalesTogether = (
  env: {
    SALES_CLIENT: string;
    SALES_HOST?: string;
    SALES_MSSQL_URL?: string;
    SALES_USER?: string;
    SALES_TIME_ZONE?: string;
  },
  ctx: z.core.$RefinementCtx,
): void => {
  const lacks = (name: string, message: string) => ctx.addIssue({ code: 'custom', path: [name], message });
  if (env.SALES_TIME_ZONE) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: env.SALES_TIME_ZONE });
    } catch {
      lacks('SALES_TIME_ZONE', 'is not an IANA time zone such as Asia/Shanghai');
    }
  }
  if (env.SALES_CLIENT === 'sqlite') return;
  if (env.SALES_CLIENT === 'mssql' && env.SALES_MSSQL_URL) return;
  const or = env.SALES_CLIENT === 'mssql' ? ' (or SALES_MSSQL_URL)' : '';
  if (!env.SALES_HOST) lacks('SALES_HOST', `is needed with SALES_CLIENT=${env.SALES_CLIENT}${or}`);
  if (!env.SALES_USER) lacks('SALES_USER', `is needed with SALES_CLIENT=${env.SALES_CLIENT}${or}`);
};
