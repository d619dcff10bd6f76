import type { ISqlType, config as MssqlConfig, ConnectionPool, Request } from 'mssql';
import sql from 'mssql';
import { mssql } from '../dialects';
import { midQuery, SalesFault, whileConnecting } from '../faults';
import type { Connection } from '../settings';
import type { RawRow, Statement, Value } from '../statement';
import { assertReads } from '../statement';
import type { Driver, Limit } from './driver';
import { BATCH, whenGivenUp } from './driver';

/** Kept below the time-out of the whole, so that the driver itself can say what was too slow. */
const connectMs = (timeoutMs: number) => Math.max(50, Math.floor(timeoutMs * 0.8));

export const mssqlConfig = (connection: Connection): MssqlConfig => ({
  server: connection.host,
  port: connection.port ?? 1433,
  database: connection.database,
  user: connection.user,
  password: connection.password,
  connectionTimeout: connectMs(connection.timeoutMs),
  // The limit of each question is kept from outside; this is the belt to those braces.
  requestTimeout: 0,
  pool: {
    max: connection.poolMax,
    min: 0,
    idleTimeoutMillis: 30_000,
    acquireTimeoutMillis: connection.timeoutMs,
    createTimeoutMillis: connection.timeoutMs,
  },
  options: {
    appName: 'Kehu CRM',
    encrypt: connection.encrypt,
    trustServerCertificate: connection.trustCertificate,
    enableArithAbort: true,
    maxRetriesOnTransientErrors: 0,
  } as MssqlConfig['options'],
});

const typeOf = (value: Value): ISqlType => {
  if (typeof value === 'bigint') return sql.BigInt();
  if (typeof value === 'number') return sql.Int();
  return (value as string).length > 4000 ? sql.NVarChar(sql.MAX) : sql.NVarChar(4000);
};
const bound = (value: Value) => (typeof value === 'bigint' ? String(value) : value);

/** The company's Microsoft SQL Server. */
export const createMssqlDriver = (connection: Connection): Driver => {
  let pool: Promise<ConnectionPool> | undefined;

  const connected = async (): Promise<ConnectionPool> => {
    // A pool whose first connection failed is closed for good: the next question makes a new one.
    pool ??= (async () => {
      const made = new sql.ConnectionPool(mssqlConfig(connection));
      made.on('error', () => undefined);
      return made.connect();
    })();
    const mine = pool;
    try {
      return await mine;
    } catch (error) {
      if (pool === mine) pool = undefined;
      throw whileConnecting(error);
    }
  };

  const prepared = async ({ values }: Statement, limit: Limit): Promise<Request> => {
    const request = (await connected()).request();
    if (limit.signal.aborted) throw new SalesFault('slow', 'Too late to ask');
    values.forEach((value, index) => request.input(`p${index + 1}`, typeOf(value), bound(value)));
    return request;
  };

  return {
    dialect: mssql,
    rows: async (statement, limit) => {
      assertReads(statement);
      const request = await prepared(statement, limit);
      const forget = whenGivenUp(limit, () => request.cancel());
      try {
        return (await request.query<RawRow>(statement.text)).recordset;
      } catch (error) {
        throw midQuery(error);
      } finally {
        forget();
      }
    },
    stream: async (statement, limit, take) => {
      assertReads(statement);
      const request = await prepared(statement, limit);
      request.stream = true;
      const forget = whenGivenUp(limit, () => request.cancel());
      let rows: RawRow[] = [];
      await new Promise<void>((resolve, reject) => {
        request.on('row', (row: RawRow) => {
          rows.push(row);
          if (rows.length < BATCH) return;
          take(rows);
          rows = [];
        });
        request.on('error', (error: unknown) => reject(midQuery(error) as Error));
        request.on('done', () => resolve());
        void request.query(statement.text);
      }).finally(forget);
      take(rows);
    },
    close: async () => {
      const open = pool;
      pool = undefined;
      await (await open?.catch(() => undefined))?.close();
    },
  };
};
