import type { Text } from '../labels/text';

/** What can be wrong with the sales system, as an administrator has to know it. */
export const FAULTS = ['down', 'slow', 'password', 'table', 'rights', 'killed', 'data', 'other'] as const;
export type FaultKind = (typeof FAULTS)[number];

/** Thrown by drivers where they know the kind themselves. */
export class SalesFault extends Error {
  constructor(
    readonly kind: FaultKind,
    message: string,
  ) {
    super(message);
    this.name = 'SalesFault';
  }
}

/** Does it concern the whole system, or only the question that was put? */
export const concernsAll = (kind: FaultKind): boolean => kind === 'down' || kind === 'password';

/** By the codes that sockets, tedious, SQL Server, PostgreSQL, MySQL and SQLite give. */
const BY_CODE: Readonly<Record<FaultKind, readonly (string | number)[]>> = {
  down: [
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ECONNCLOSED',
    'ENOTOPEN',
    'ENOCONN',
    'ESOCKET',
    'ECONNRESET',
    'EPIPE',
    'EINSTLOOKUP',
    '3D000',
    '57P03',
    '53300',
    4060,
    1049,
    1040,
    'SQLITE_CANTOPEN',
    'HANDSHAKE_NO_SSL_SUPPORT',
    'PROTOCOL_CONNECTION_LOST',
  ],
  slow: [
    'ETIMEOUT',
    'ETIMEDOUT',
    'ECANCEL',
    'ABORT_ERR',
    '57014',
    1969,
    3024,
    1222,
    'SQLITE_BUSY',
    'SQLITE_LOCKED',
  ],
  password: ['ELOGIN', 18456, 18452, '28P01', '28000', 1045, 'ER_ACCESS_DENIED_ERROR'],
  table: [208, 207, '42P01', '42703', 'ER_NO_SUCH_TABLE', 'ER_BAD_FIELD_ERROR', 1146, 1054],
  rights: [
    229,
    230,
    916,
    '42501',
    'ER_TABLEACCESS_DENIED_ERROR',
    'ER_DBACCESS_DENIED_ERROR',
    1044,
    'ER_COLUMNACCESS_DENIED_ERROR',
    1142,
    1143,
    'SQLITE_AUTH',
    'SQLITE_PERM',
  ],
  killed: [
    '57P01',
    '57P02',
    '08006',
    '08003',
    '40P01',
    596,
    1205,
    'ER_QUERY_INTERRUPTED',
    1317,
    1927,
    'SQLITE_INTERRUPT',
  ],
  data: [
    8115,
    245,
    241,
    242,
    295,
    '22003',
    '22007',
    '22008',
    '22P02',
    '22021',
    'SQLITE_CORRUPT',
    'SQLITE_NOTADB',
    'SQLITE_MISMATCH',
  ],
  other: [],
};

const BY_MESSAGE: readonly (readonly [RegExp, FaultKind])[] = [
  [/no such (table|column)/i, 'table'],
  [/integer overflow/i, 'data'],
  [/timeout|timed out/i, 'slow'],
  [/login failed|password/i, 'password'],
  [/terminated|connection (ended|lost|closed)|socket hang up/i, 'killed'],
  [/failed to connect|could not connect|connection lost/i, 'down'],
];

interface Coded {
  code?: unknown;
  number?: unknown;
  errno?: unknown;
  originalError?: unknown;
  cause?: unknown;
  message?: string;
}

/** The kind of a driver's error: by the number the server gave, then by codes, then by words. */
export const faultOf = (error: unknown): FaultKind => {
  if (error instanceof SalesFault) return error.kind;
  // PostgreSQL gives one code to its own time-out and to somebody who stops the query.
  if (/due to user request/.test((error as Coded | undefined)?.message ?? '')) return 'killed';
  for (let at = error as Coded | undefined, depth = 0; at && depth < 4; depth += 1) {
    for (const code of [at.number, at.code, at.errno]) {
      const found = FAULTS.find((kind) => BY_CODE[kind].includes(code as string | number));
      if (found) return found;
    }
    at = (at.originalError ?? at.cause) as Coded | undefined;
  }
  const message = (error as Coded | undefined)?.message ?? '';
  return BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1] ?? 'other';
};

/** A connection that breaks in the middle of a query was killed; whether the system is down, the next one shows. */
export const midQuery = (error: unknown): unknown =>
  faultOf(error) === 'down' ? new SalesFault('killed', (error as Error).message) : error;

/** A connection that cannot be made in time is a system that is down, not a slow query. */
export const whileConnecting = (error: unknown): unknown =>
  ['slow', 'killed', 'other'].includes(faultOf(error))
    ? new SalesFault('down', (error as Error).message)
    : error;

/** What a salesman reads in the place that needed the sales system. */
export const unavailableTexts = {
  down: [
    '暂时连接不上销售系统，订单、产品和库存稍后才能查看；其他功能不受影响',
    'The sales system cannot be reached just now; orders, products and stock will be back later. Everything else works',
  ],
  slow: [
    '销售系统响应太慢，请稍后再试；其他功能不受影响',
    'The sales system is too slow to answer just now; please try again later. Everything else works',
  ],
  killed: [
    '销售系统中断了这次查询，请稍后再试；其他功能不受影响',
    'The sales system broke off this query; please try again in a moment. Everything else works',
  ],
  broken: [
    '销售系统的连接有问题，请联系系统管理员；其他功能不受影响',
    'Something is wrong with the connection to the sales system; please tell your administrator. Everything else works',
  ],
} as const satisfies Record<string, Text>;

export const unavailableText = (kind: FaultKind): Text =>
  kind === 'down' || kind === 'slow' || kind === 'killed' ? unavailableTexts[kind] : unavailableTexts.broken;

/** What an administrator reads in the status line. */
export const faultTexts: Readonly<Record<FaultKind, Text>> = {
  down: ['连接不上：服务器、端口、数据库或文件不可用', 'Not reachable: server, port, database or file'],
  slow: ['超过时限没有回答', 'No answer within the time-out'],
  password: ['登录被拒绝：用户名或密码不对', 'Login refused: wrong user or password'],
  table: ['找不到表或列，请检查映射', 'A table or column is missing: check the mapping'],
  rights: ['没有读取权限，请授予 SELECT', 'No right to read: grant SELECT'],
  killed: ['查询或连接被中断', 'A query or connection was killed'],
  data: ['数据无法读取', 'Data that cannot be read'],
  other: ['未知故障，请查看日志', 'Unknown fault: see the log'],
};
