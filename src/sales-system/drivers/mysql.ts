import type { PoolConnection } from 'mysql2';
import { createPool } from 'mysql2';
import { mysql } from '../dialects';
import { midQuery, SalesFault, whileConnecting } from '../faults';
import type { Connection } from '../settings';
import type { RawRow, Statement } from '../statement';
import { assertReads } from '../statement';
import type { Driver, Limit } from './driver';
import { BATCH, whenGivenUp } from './driver';

/** A sales system on MySQL 8 or MariaDB 10.6 and later. */
export const createMysqlDriver = (connection: Connection): Driver => {
  const pool = createPool({
    host: connection.host,
    port: connection.port ?? 3306,
    database: connection.database,
    user: connection.user,
    password: connection.password,
    ...(connection.encrypt ? { ssl: { rejectUnauthorized: !connection.trustCertificate } } : {}),
    connectionLimit: connection.poolMax,
    connectTimeout: Math.floor(connection.timeoutMs * 0.8),
    charset: 'utf8mb4',
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
    multipleStatements: false,
  });

  const connect = () =>
    new Promise<PoolConnection>((resolve, reject) => {
      pool.getConnection((error, made) => (error ? reject(whileConnecting(error) as Error) : resolve(made)));
    });

  const stream = async (
    { text, values }: Statement,
    limit: Limit,
    take: (rows: RawRow[]) => void,
  ): Promise<void> => {
    const made = await connect();
    if (limit.signal.aborted) {
      made.release();
      throw new SalesFault('slow', 'No connection was free in time');
    }
    let rows: RawRow[] = [];
    let forget = () => {};
    let onBroken: (error: unknown) => void = () => {};
    try {
      await new Promise<void>((resolve, reject) => {
        forget = whenGivenUp(limit, () => reject(new SalesFault('slow', 'The query did not end in time')));
        // A connection that breaks says so itself, not by its query.
        onBroken = reject;
        made.on('error', onBroken);
        // Prepared on the server: the values travel beside the statement, never in it.
        const query = made.execute(
          text,
          values.map((it) => (typeof it === 'number' ? String(it) : it)) as never,
        );
        query.on('result', (row: unknown) => {
          rows.push(row as RawRow);
          if (rows.length < BATCH) return;
          take(rows);
          rows = [];
        });
        query.on('error', reject);
        query.on('end', () => resolve());
      });
      take(rows);
      made.release();
    } catch (error) {
      made.destroy();
      throw midQuery(error);
    } finally {
      forget();
      made.off('error', onBroken);
    }
  };

  return {
    dialect: mysql,
    stream: async (statement, limit, take) => {
      assertReads(statement);
      await stream(statement, limit, take);
    },
    rows: async (statement, limit) => {
      assertReads(statement);
      const rows: RawRow[] = [];
      await stream(statement, limit, (batch) => rows.push(...batch));
      return rows;
    },
    close: () => new Promise((resolve) => pool.end(() => resolve())),
  };
};
