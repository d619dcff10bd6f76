import type { Dialect } from '../dialects';
import type { RawRow, Statement } from '../statement';

/** Within what a driver has to answer. */
export interface Limit {
  ms: number;
  /** Given up: the driver stops the query, or at least lets its connection go. */
  signal: AbortSignal;
}

/** One engine's way to send a statement. It knows nothing of orders. */
export interface Driver {
  readonly dialect: Dialect;
  rows(statement: Statement, limit: Limit): Promise<RawRow[]>;
  /** Hands rows over as they arrive. */
  stream(statement: Statement, limit: Limit, take: (rows: RawRow[]) => void): Promise<void>;
  close(): Promise<void>;
}

/** Rows are handed over in batches of this size. */
export const BATCH = 2000;

/** Calls when the time is up; the answer takes the call back. */
export const whenGivenUp = ({ signal }: Limit, stop: () => void): (() => void) => {
  signal.addEventListener('abort', stop);
  return () => signal.removeEventListener('abort', stop);
};
