/** The little that is used of packages that come without types. */
declare module 'pg' {
  import type { EventEmitter } from 'node:events';

  export interface PoolClient extends EventEmitter {
    processID?: number | null;
    secretKey?: number | null;
    query(query: Query): Query;
    query(config: { text: string; values: unknown[] }): Promise<{ rows: Record<string, unknown>[] }>;
    release(destroy?: boolean | Error): void;
  }
  export class Query extends EventEmitter {
    constructor(config: { text: string; values: unknown[] });
  }
  export class Pool extends EventEmitter {
    constructor(config: object);
    connect(): Promise<PoolClient>;
    end(): Promise<void>;
  }
}

declare module 'better-sqlite3' {
  interface Prepared {
    raw(on: boolean): Prepared;
    columns(): { name: string }[];
    all(...values: unknown[]): Record<string, unknown>[];
    get(...values: unknown[]): Record<string, unknown> | undefined;
    iterate(...values: unknown[]): IterableIterator<Record<string, unknown>>;
    run(...values: unknown[]): { changes: number };
  }
  class Database {
    constructor(file: string, options?: { readonly?: boolean; fileMustExist?: boolean; timeout?: number });
    prepare(text: string): Prepared;
    exec(text: string): void;
    pragma(text: string): unknown;
    transaction<A extends unknown[]>(work: (...args: A) => void): (...args: A) => void;
    close(): void;
  }
  export default Database;
}
