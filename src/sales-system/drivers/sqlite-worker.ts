import type { Value } from '../statement';

export interface WorkerData {
  /** Where the module stands: a worker made from text has no folder of its own to look from. */
  module: string;
  file: string;
  timeoutMs: number;
  /** Shared with whoever asks: 1 when nobody waits for an answer any more. */
  stop: Int32Array;
}

export interface Asked {
  text: string;
  values: Value[];
  batch: number;
}

export type Answered =
  { rows: Record<string, unknown>[]; done: boolean } | { error: { message: string; code?: string } };

/**
 * What runs in the thread of the embedded sales system, so that a heavy question stops nobody else. It is handed
 * to the thread as text: it must not use anything from outside itself.
 */
export const serve = (threads: typeof import('node:worker_threads'), load: NodeJS.Require): void => {
  const { module, file, timeoutMs, stop } = threads.workerData as WorkerData;
  const port = threads.parentPort!;
  type Db = import('better-sqlite3').default;
  let db: Db | undefined;
  const open = (): Db => {
    const Database = load(module) as new (file: string, options: object) => Db;
    const opened = new Database(file, { readonly: true, fileMustExist: true, timeout: timeoutMs });
    opened.pragma('query_only = 1');
    opened.pragma('cache_size = -16384');
    opened.pragma('mmap_size = 1073741824');
    opened.pragma('temp_store = 2');
    return opened;
  };
  // Text comes as bytes. UTF-8 becomes text here; what is none goes on as bytes and is read by whoever asked.
  const plain = (value: unknown): unknown => {
    if (typeof value === 'bigint') return String(value);
    if (!(value instanceof Uint8Array)) return value;
    const text = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('utf8');
    return text.includes('\ufffd') ? new Uint8Array(value) : text;
  };
  /** What is asked, or null: the last word. */
  port.on('message', (asked: Asked | null) => {
    if (asked === null) {
      db?.close();
      port.close();
      return;
    }
    const { text, values, batch } = asked;
    try {
      db ??= open();
      let rows: Record<string, unknown>[] = [];
      for (const row of db.prepare(text).iterate(...values)) {
        if (Atomics.load(stop, 0) === 1) return;
        for (const name of Object.keys(row)) row[name] = plain(row[name]);
        rows.push(row);
        if (rows.length === batch) {
          port.postMessage({ rows, done: false });
          rows = [];
        }
      }
      port.postMessage({ rows, done: true });
    } catch (error) {
      const { message, code } = error as { message: string; code?: string };
      // A file that was replaced or a connection that broke: the next question opens it again.
      if (code !== 'SQLITE_ERROR') {
        try {
          db?.close();
        } catch {
          // It is gone already.
        }
        db = undefined;
      }
      port.postMessage({ error: { message, code } });
    }
  });
};
