import fs from 'node:fs';
import { Worker } from 'node:worker_threads';
import { sqlite } from '../dialects';
import { SalesFault } from '../faults';
import type { Connection } from '../settings';
import type { RawRow, Statement } from '../statement';
import { assertReads } from '../statement';
import type { Driver, Limit } from './driver';
import { BATCH, whenGivenUp } from './driver';
import type { Answered, Asked, WorkerData } from './sqlite-worker';
import { serve } from './sqlite-worker';

interface Thread {
  worker: Worker;
  inode: number;
  /** Set to 1: whatever it is doing, it ends when it next looks. */
  stop: Int32Array;
}

interface Waiting {
  take(thread: Thread): void;
}

/**
 * The embedded stand-in. SQLite answers synchronously and cannot be interrupted, so it runs in threads of its own:
 * one that is not back in time is let go, and ends when its query does. No more than a few may be on their way out.
 */
export const createSqliteDriver = ({ file, timeoutMs, poolMax }: Connection): Driver => {
  const idle: Thread[] = [];
  const busy = new Set<Thread>();
  const leaving = new Set<Thread>();
  const queue: Waiting[] = [];

  const inodeOf = () => {
    try {
      return fs.statSync(file).ino;
    } catch {
      throw new SalesFault('down', `There is no file ${file}`);
    }
  };
  const start = (inode: number): Thread => {
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(`(${serve.toString()})(require('node:worker_threads'), require)`, {
      eval: true,
      name: 'sales-system',
      workerData: { module: require.resolve('better-sqlite3'), file, timeoutMs, stop } satisfies WorkerData,
    });
    return { inode, worker, stop };
  };
  /**
   * Asks a thread to end, and never kills one that may be in the middle of a query: an error of SQLite's that meets a
   * thread which is being killed takes the whole process with it.
   */
  const end = (thread: Thread) => {
    const { worker, stop } = thread;
    busy.delete(thread);
    if (worker.threadId === -1) return;
    leaving.add(thread);
    worker.once('exit', () => leaving.delete(thread));
    worker.unref();
    Atomics.store(stop, 0, 1);
    worker.postMessage(null);
  };
  const give = (thread: Thread) => {
    busy.delete(thread);
    const next = queue.shift();
    if (next) {
      busy.add(thread);
      next.take(thread);
    } else {
      thread.worker.unref();
      idle.push(thread);
    }
  };
  /** A thread, at once or when one is free. One that holds a file which was replaced since is let go. */
  const borrow = (limit: Limit): Promise<Thread> => {
    const inode = inodeOf();
    for (let thread = idle.pop(); thread; thread = idle.pop()) {
      if (thread.inode === inode) {
        busy.add(thread);
        return Promise.resolve(thread);
      }
      end(thread);
    }
    if (leaving.size >= poolMax) throw new SalesFault('slow', 'Earlier queries have not ended yet');
    if (busy.size < poolMax) {
      const thread = start(inode);
      busy.add(thread);
      return Promise.resolve(thread);
    }
    return new Promise((resolve, reject) => {
      let forget = () => {};
      const waiting: Waiting = {
        take: (thread) => {
          forget();
          resolve(thread);
        },
      };
      queue.push(waiting);
      forget = whenGivenUp(limit, () => {
        const place = queue.indexOf(waiting);
        if (place >= 0) queue.splice(place, 1);
        reject(new SalesFault('slow', 'No thread was free in time'));
      });
    });
  };

  const stream = async (
    statement: Statement,
    limit: Limit,
    take: (rows: RawRow[]) => void,
  ): Promise<void> => {
    assertReads(statement);
    const thread = await borrow(limit);
    const { worker } = thread;
    worker.ref();
    await new Promise<void>((resolve, reject) => {
      const stop = () => {
        worker.off('message', onMessage);
        worker.off('error', onBroken);
        worker.off('exit', onBroken);
        forget();
      };
      const onMessage = (answer: Answered) => {
        if ('error' in answer) {
          stop();
          give(thread);
          reject(Object.assign(new Error(answer.error.message), { code: answer.error.code }));
          return;
        }
        take(answer.rows);
        if (!answer.done) return;
        stop();
        give(thread);
        resolve();
      };
      const broken = (fault: SalesFault) => {
        stop();
        end(thread);
        reject(fault);
      };
      const onBroken = () => broken(new SalesFault('killed', 'The thread ended in the middle of a query'));
      const onAbort = () => broken(new SalesFault('slow', 'The query did not end in time'));
      worker.on('message', onMessage);
      worker.on('error', onBroken);
      worker.on('exit', onBroken);
      const forget = whenGivenUp(limit, onAbort);
      worker.postMessage({ ...statement, batch: BATCH } satisfies Asked);
    });
  };

  return {
    dialect: sqlite,
    stream,
    rows: async (statement, limit) => {
      const rows: RawRow[] = [];
      await stream(statement, limit, (batch) => rows.push(...batch));
      return rows;
    },
    close: async () => {
      [...busy].forEach(end);
      await Promise.all(idle.splice(0).map(({ worker }) => worker.terminate()));
    },
  };
};
