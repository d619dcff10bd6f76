import { CrmError } from '../../../src/errors/crm-error';
import { createDriver } from '../../../src/sales-system/drivers';
import type { Driver } from '../../../src/sales-system/drivers/driver';
import { guardSalesSystem, systemClock, type GuardedSalesSystem } from '../../../src/sales-system/guard';
import { DEFAULT_MAPPING, type Mapping } from '../../../src/sales-system/mapping';
import type { Connection } from '../../../src/sales-system/settings';
import { createSalesSystem } from '../../../src/sales-system/system';

/** The time-out of these tests; the table in the documents is made with the default one. */
export const TIMEOUT = Number(process.env.SALES_FAULT_TIMEOUT_MS ?? 1500);
/** The time-out where a question must not come to it, on however busy a machine. */
export const PATIENT = 60_000;
const PAUSE = 300;
const COME_BACK_WITHIN = 60_000;

export interface Watched {
  sales: GuardedSalesSystem;
  driver: Driver;
  /** How often a statement was really sent. */
  sent: () => number;
  /** From a failure until it is mended no pause goes by, however long the machine is busy with something else. */
  holdPauses: () => void;
  letPausesGoBy: () => void;
  timeoutMs: number;
  close: () => Promise<void>;
}

export const watch = async (
  connection: Connection,
  mapping: Mapping = DEFAULT_MAPPING,
  timeoutMs = TIMEOUT,
): Promise<Watched> => {
  const driver = await createDriver({ ...connection, timeoutMs });
  let heldAt: number | undefined;
  let sent = 0;
  const counting: Driver = {
    ...driver,
    rows: (...asked) => ((sent += 1), driver.rows(...asked)),
    stream: (...asked) => ((sent += 1), driver.stream(...asked)),
  };
  const settings = {
    mapping,
    read: ['5', '6'],
    cancelled: [],
    timeZone: 'Asia/Shanghai',
    namesMs: 600_000,
    sumsMs: 0,
    maxPageSize: 100,
  };
  const sales = guardSalesSystem(
    createSalesSystem(counting, settings),
    {
      timeoutMs,
      jobTimeoutMs: timeoutMs,
      pauseMinMs: PAUSE,
      pauseMaxMs: 4 * PAUSE,
      tryMs: 2 * timeoutMs,
    },
    () => undefined,
    { ...systemClock, now: () => heldAt ?? Date.now() },
  );
  return {
    sales,
    driver,
    sent: () => sent,
    holdPauses: () => (heldAt = Date.now()),
    letPausesGoBy: () => (heldAt = undefined),
    timeoutMs,
    close: async () => {
      sales.stop();
      await driver.close();
    },
  };
};

export interface Seen {
  kind: string | null;
  ms: number;
  message: string;
}

/** Asks a question that must fail, and sees how long that took and what it says. */
export const failing = async (watched: Watched, ask: () => Promise<unknown>): Promise<Seen> => {
  const { sales, holdPauses, timeoutMs } = watched;
  holdPauses();
  const from = performance.now();
  let beats = 0;
  const heart = setInterval(() => (beats += 1), 10);
  // It runs on the same loop as the time-out itself: a process that is kept waiting is late with both.
  let deadline: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    deadline = setTimeout(() => resolve('nobody answered within the time-out'), 2 * timeoutMs);
  });
  const error = await Promise.race([
    ask().then(
      () => undefined,
      (it: unknown) => it,
    ),
    late,
  ]);
  clearInterval(heart);
  clearTimeout(deadline);
  const ms = performance.now() - from;
  expect(error).toBeInstanceOf(CrmError);
  const { code, status, headers, message } = error as CrmError;
  expect([code, status]).toEqual(['SALES_SYSTEM_UNAVAILABLE', 503]);
  expect(Number(headers['Retry-After'])).toBeGreaterThanOrEqual(1);
  // Whatever takes long must not take the event loop with it: nobody else may have to wait.
  if (ms > timeoutMs / 2) expect(beats).toBeGreaterThan(5);
  return { kind: (await sales.health()).kind, ms, message };
};

/** After a failure, until its pause is over, everybody is answered without anything being sent. */
export const leftAlone = async ({ sales, sent }: Watched, ask: () => Promise<unknown>): Promise<void> => {
  const before = sent();
  for (let time = 0; time < 20; time += 1) await expect(ask()).rejects.toBeInstanceOf(CrmError);
  expect(sent()).toBe(before);
  expect((await sales.health()).state).toBe('failing');
};

/** Asks again and again, as people do, until it works: how long until it is back by itself. */
export const recovers = async (watched: Watched, ask: () => Promise<unknown>): Promise<number> => {
  const { sales, letPausesGoBy } = watched;
  letPausesGoBy();
  const from = performance.now();
  for (;;) {
    if (
      await ask().then(
        () => true,
        () => false,
      )
    )
      break;
    if (performance.now() - from > COME_BACK_WITHIN) throw new Error('It does not come back');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await sales.health()).toMatchObject({
    state: 'up',
    kind: null,
    since: null,
    nextTryAt: null,
    questions: [],
  });
  return performance.now() - from;
};
