import net from 'node:net';
import { Pool, Query, type PoolClient } from 'pg';
import { postgres } from '../dialects';
import { midQuery, SalesFault, whileConnecting } from '../faults';
import type { Connection } from '../settings';
import type { RawRow, Statement } from '../statement';
import { assertReads } from '../statement';
import type { Driver, Limit } from './driver';
import { BATCH, whenGivenUp } from './driver';

/** Asks the server to stop what that session is doing: PostgreSQL's own request for it, which is no statement. */
const cancel = ({ host, port }: Connection, { processID, secretKey }: PoolClient) => {
  if (!processID || !secretKey) return;
  const request = Buffer.alloc(16);
  [16, 80877102, processID, secretKey].forEach((it, index) => request.writeInt32BE(it, index * 4));
  const socket = net.connect(port ?? 5432, host, () => socket.end(request));
  socket.on('error', () => undefined);
  socket.unref();
};

/** A sales system on PostgreSQL. The session is read-only from the moment that it is opened. */
export const createPostgresDriver = (connection: Connection): Driver => {
  const pool = new Pool({
    host: connection.host,
    port: connection.port ?? 5432,
    database: connection.database,
    user: connection.user,
    password: connection.password || undefined,
    ssl: connection.encrypt ? { rejectUnauthorized: !connection.trustCertificate } : false,
    max: connection.poolMax,
    connectionTimeoutMillis: Math.floor(connection.timeoutMs * 0.8),
    idleTimeoutMillis: 30_000,
    application_name: 'Kehu CRM',
    options: '-c default_transaction_read_only=on -c DateStyle=ISO',
  });
  pool.on('error', () => undefined);

  const stream = async (
    { text, values }: Statement,
    limit: Limit,
    take: (rows: RawRow[]) => void,
  ): Promise<void> => {
    let client: PoolClient;
    try {
      client = await pool.connect();
    } catch (error) {
      throw whileConnecting(error);
    }
    if (limit.signal.aborted) {
      client.release();
      throw new SalesFault('slow', 'No connection was free in time');
    }
    let failure: unknown;
    let rows: RawRow[] = [];
    let forget = () => {};
    let onBroken: (error: unknown) => void = () => {};
    try {
      await new Promise<void>((resolve, reject) => {
        forget = whenGivenUp(limit, () => {
          cancel(connection, client);
          reject(new SalesFault('slow', 'The query did not end in time'));
        });
        onBroken = reject;
        const query = new Query({
          text,
          values: values.map((it) => (typeof it === 'bigint' ? String(it) : it)),
        });
        query.on('row', (row: RawRow) => {
          rows.push(row);
          if (rows.length < BATCH) return;
          take(rows);
          rows = [];
        });
        query.on('error', reject);
        query.on('end', () => resolve());
        client.on('error', onBroken);
        client.query(query);
      });
      take(rows);
    } catch (error) {
      failure = midQuery(error);
      throw failure;
    } finally {
      forget();
      client.off('error', onBroken);
      // A connection that failed is not used again; closing it makes the server give the query up.
      client.release(failure ? true : undefined);
    }
  };

  return {
    dialect: postgres,
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
    close: () => pool.end(),
  };
};
