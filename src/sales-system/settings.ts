import path from 'node:path';
import type { CrmEnvironment } from '../environment/schema';
import type { Mapping } from './mapping';
import { DEFAULT_MAPPING } from './mapping';

/** How the sales system is read: everything that is configured but the connection. */
export interface SalesSettings {
  mapping: Mapping;
  /** Statuses of orders that are read. */
  read: readonly string[];
  cancelled: readonly string[];
  timeZone: string;
  /** For how long the names that orders carry are trusted, in milliseconds. */
  namesMs: number;
  /** For how long the sums of all orders are kept for whoever asks again, in milliseconds. */
  sumsMs: number;
  maxPageSize: number;
}

export interface Connection {
  client: CrmEnvironment['SALES_CLIENT'];
  file: string;
  host: string;
  port?: number;
  database: string;
  user: string;
  password: string;
  encrypt: boolean;
  trustCertificate: boolean;
  poolMax: number;
  timeoutMs: number;
}

export const settingsOf = (env: CrmEnvironment): SalesSettings => ({
  mapping: env.SALES_MAPPING_FILE ?? DEFAULT_MAPPING,
  read: env.SALES_ORDER_STATUSES,
  cancelled: env.SALES_CANCELLED_STATUSES,
  timeZone: env.SALES_TIME_ZONE ?? env.COMPANY_TIME_ZONE,
  namesMs: env.SALES_NAMES_SECONDS * 1000,
  sumsMs: env.SALES_SUMS_SECONDS * 1000,
  maxPageSize: env.SALES_MAX_PAGE_SIZE,
});

const fromUrl = (text: string): Partial<Connection> => {
  const url = new URL(text);
  const parameters = new Map(
    [...url.searchParams].map(([name, value]) => [name.toLowerCase(), value.toLowerCase()]),
  );
  const asked = (name: string) => parameters.get(name);
  return {
    host: url.hostname,
    port: url.port ? Number(url.port) : undefined,
    database: decodeURIComponent(url.pathname.slice(1)),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    ...(asked('encrypt') ? { encrypt: asked('encrypt') !== 'false' } : {}),
    ...(asked('trustservercertificate')
      ? { trustCertificate: asked('trustservercertificate') === 'true' }
      : {}),
  };
};

export const connectionOf = (env: CrmEnvironment): Connection => ({
  client: env.SALES_CLIENT,
  file: path.resolve(process.cwd(), env.SALES_FILE),
  host: env.SALES_HOST ?? '',
  port: env.SALES_PORT,
  database: env.SALES_DATABASE,
  user: env.SALES_USER ?? '',
  password: env.SALES_PASSWORD ?? '',
  encrypt: env.SALES_ENCRYPT,
  trustCertificate: env.SALES_TRUST_CERTIFICATE,
  poolMax: env.SALES_POOL_MAX,
  timeoutMs: env.SALES_TIMEOUT_MS,
  ...(env.SALES_CLIENT === 'mssql' && env.SALES_MSSQL_URL ? fromUrl(env.SALES_MSSQL_URL) : {}),
});
