import { LRUCache } from 'lru-cache';
import type { Driver, Limit } from './drivers/driver';
import type { RawRow, Statement } from './statement';

/** One page of sums costs as much as a thousand rows of them: so many are asked for at once. */
export const WINDOW = 1000;

/** Questions whose answers are kept: each reader's rights and each filter make one of their own. */
const MOST = 50;

/**
 * Sums over all orders are dear. Whoever asks for the same ones while they are being added up waits for that answer,
 * and whoever asks again within `keepMs` milliseconds (the next page, the export, a colleague) is given it. 0 keeps
 * none. A failure is kept by nobody.
 */
export const createKeptSums = (driver: Pick<Driver, 'rows'>, keepMs: number) => {
  const kept = new LRUCache<string, RawRow[], { statement: Statement; limit: Limit }>({
    max: MOST,
    ttl: Math.max(1, keepMs),
    ignoreFetchAbort: true,
    allowStaleOnFetchAbort: true,
    fetchMethod: (_key, _stale, { context: { statement, limit } }) => driver.rows(statement, limit),
  });
  return async (statement: Statement, limit: Limit): Promise<RawRow[]> => {
    const key = JSON.stringify([statement.text, statement.values.map(String)]);
    return (await kept.fetch(key, { context: { statement, limit } })) ?? [];
  };
};
