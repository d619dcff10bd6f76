import type { Actor } from '../../actor/actor';
import type { SalesSystem } from '../../sales-system/port';
import type { Ordered } from './recover';
import { recoverCases } from './recover';
import type { ChurnRule } from './rule';
import { churnBoundary, judge } from './rule';
import { readCustomers } from './standing';
import type { Due } from './warn';
import { warnAbout } from './warn';

/** Rows of one transaction: small enough that nobody waits for the run, and what SQLite takes in one insert at most. */
const BATCH = 500;

const ACTOR: Actor = { kind: 'job', name: 'churn', door: 'clock' };

export interface ChurnDeps {
  sales: Pick<SalesSystem, 'lastOrders'>;
  rule: ChurnRule;
  /** Told how far it is; throws where the run has been taken over or the house is closing. */
  report: (progress: ChurnProgress) => Promise<void>;
}

export interface ChurnProgress {
  phase: 'reading' | 'asking' | 'writing';
  done: number;
  total: number;
}

export interface ChurnOutcome {
  /** Normal customers that were looked at. */
  customers: number;
  /** Names that the sales system knows, and how many of them are nobody's here. */
  names: number;
  unknownNames: number;
  warned: number;
  recovered: number;
  /** Last orders before this instant were too long ago. */
  boundary: string;
}

const inBatches = async <T>(items: readonly T[], work: (batch: T[]) => Promise<void>) => {
  for (let at = 0; at < items.length; at += BATCH) await work(items.slice(at, at + BATCH));
};

const dateOf = (time: number) => (Number.isNaN(time) ? null : new Date(time));

/**
 * The churn run (requirements 3.5): one question to the sales system about everybody, and then warnings and
 * recoveries in batches. Nothing is written before the whole answer is there: where the sales system fails, the run
 * adds nothing. Run twice, it adds nothing twice.
 * @throws whatever the sales system answers instead of an answer.
 */
export const runChurn = async ({ sales, rule, report }: ChurnDeps, now: Date): Promise<ChurnOutcome> => {
  const boundary = churnBoundary(now, rule);
  await report({ phase: 'reading', done: 0, total: 0 });
  const customers = await readCustomers(strapi.db.connection);
  const total = customers.ids.length;
  await report({ phase: 'asking', done: 0, total });
  let names = 0;
  let unknownNames = 0;
  await sales.lastOrders({ until: now }, (orders) => {
    for (const { nameKey, lastOrderAt } of orders) {
      names += 1;
      const at = customers.byName.get(nameKey);
      if (at === undefined) unknownNames += 1;
      else if (!(customers.lastOrderAt[at] >= lastOrderAt.getTime()))
        customers.lastOrderAt[at] = lastOrderAt.getTime();
    }
  });
  const due: Due[] = [];
  const ordered: Ordered[] = [];
  for (const [at, customerId] of customers.ids.entries()) {
    const lastOrderAt = dateOf(customers.lastOrderAt[at]);
    const openCase = customers.openCase.get(at);
    const verdict = judge({ createdAt: new Date(customers.createdAt[at]), lastOrderAt, openCase }, boundary);
    if (verdict === 'warn') due.push({ customerId, lastOrderAt });
    if (verdict === 'recover' && openCase && lastOrderAt) ordered.push({ caseId: openCase.id, lastOrderAt });
  }
  const outcome = {
    customers: total,
    names,
    unknownNames,
    warned: 0,
    recovered: 0,
    boundary: boundary.toISOString(),
  };
  const toWrite = due.length + ordered.length;
  let done = 0;
  const write = async (count: number) => {
    done += count;
    await report({ phase: 'writing', done, total: toWrite });
  };
  await write(0);
  await inBatches(ordered, async (batch) => {
    outcome.recovered += await recoverCases(batch, ACTOR, now);
    await write(batch.length);
  });
  await inBatches(due, async (batch) => {
    outcome.warned += await warnAbout(batch, ACTOR, now);
    await write(batch.length);
  });
  return outcome;
};
