import type { Mapping } from '../../src/sales-system/mapping';
import type { Connection } from '../../src/sales-system/settings';

/** A sales system with the rows of this suite, and a login that may read it and nothing else. */
export interface Loaded {
  connection: Connection;
  /** Tables are named with their schema: the mapping is in the suite too. */
  schema: string | undefined;
  /** Orders that only this engine can hold: an impossible date. */
  badDates: number;
  /** Somebody at the sales system's own desk. */
  run(sql: string): Promise<void>;
  close(): Promise<void>;
}

export const connectionDefaults = {
  file: '',
  host: '',
  database: '',
  user: '',
  password: '',
  encrypt: false,
  trustCertificate: true,
  poolMax: 4,
  timeoutMs: 10_000,
};

export const mappingIn = (mapping: Mapping, schema: string | undefined): Mapping =>
  schema === undefined
    ? mapping
    : (Object.fromEntries(
        Object.entries(mapping).map(([name, it]) => [name, { ...it, table: `${schema}.${it.table}` }]),
      ) as Mapping);
