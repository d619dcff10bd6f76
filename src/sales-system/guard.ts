import { CrmError } from '../errors/crm-error';
import type { BreakerRules, BreakerState } from './breaker';
import { afterFailure, mayAsk, WORKING } from './breaker';
import type { Limit } from './drivers/driver';
import type { FaultKind } from './faults';
import { concernsAll, faultOf, SalesFault, unavailableText } from './faults';
import type { SalesSystem } from './port';
import type { LimitedSalesSystem } from './system';

export type Question = keyof SalesSystem;

/** The administrator's status line. Times are instants; null where nothing is wrong. */
export interface SalesHealth {
  state: 'up' | 'failing';
  kind: FaultKind | null;
  since: string | null;
  nextTryAt: string | null;
  /** What fails, where it is not everything: one table may be missing and the rest work. */
  questions: Question[];
  /** The driver's own words, for whoever has to mend it. */
  detail: string | null;
}

export interface GuardRules extends BreakerRules {
  timeoutMs: number;
  jobTimeoutMs: number;
}

export interface Clock {
  now(): number;
  /** Calls back later; the answer stops it. It must not keep the process alive. */
  later(ms: number, work: () => void): () => void;
}

export const systemClock: Clock = {
  now: Date.now,
  later: (ms, work) => {
    const timer = setTimeout(work, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

interface Watched {
  breaker: BreakerState;
  kind: FaultKind;
  detail: string;
}

export interface GuardedSalesSystem extends SalesSystem {
  /** What is known; with `ask`, after looking (unless the pause after a failure is still on). */
  health(ask?: boolean): Promise<SalesHealth>;
  /** Stops looking whether it is back. */
  stop(): void;
}

/**
 * Stands before the sales system: nobody waits longer than the time-out, a failing system is left alone for growing
 * pauses, and looked after meanwhile so that it is back by itself. A system that is down is down for every question;
 * a missing table or a slow sum only for the one that needs it.
 */
export const guardSalesSystem = (
  system: LimitedSalesSystem,
  rules: GuardRules,
  report: (message: string) => void = () => undefined,
  clock: Clock = systemClock,
): GuardedSalesSystem => {
  const watched = new Map<Question | 'all', Watched>();
  let stopLooking: (() => void) | undefined;
  let stopped = false;

  const refusal = (kind: FaultKind, waitMs: number) => {
    const seconds = Math.max(1, Math.ceil(waitMs / 1000));
    return new CrmError(
      'SALES_SYSTEM_UNAVAILABLE',
      unavailableText(kind),
      {},
      { retryAfter: seconds },
      {
        'Retry-After': String(seconds),
      },
    );
  };
  const waitOf = ({ breaker }: Watched) => Math.max(0, (breaker.nextTryAt ?? 0) - clock.now());

  const failed = (question: Question, error: unknown): CrmError => {
    const kind = faultOf(error);
    const scope = concernsAll(kind) ? 'all' : question;
    const before = watched.get(scope);
    const breaker = afterFailure(before?.breaker ?? WORKING, clock.now(), rules);
    const now: Watched = { breaker, kind, detail: (error as Error)?.message ?? String(error) };
    watched.set(scope, now);
    if (!before || before.kind !== kind) {
      report(`The sales system fails (${kind}${scope === 'all' ? '' : `, ${scope}`}): ${now.detail}`);
    }
    if (scope === 'all') lookAfter();
    return refusal(kind, waitOf(now));
  };

  const succeeded = (question: Question) => {
    for (const scope of ['all', question] as const) {
      if (watched.delete(scope))
        report(`The sales system answers again${scope === 'all' ? '' : ` (${scope})`}`);
    }
    // Every table was found: what failed for want of one may be asked again.
    if (question === 'ping') {
      for (const [scope, { kind }] of watched)
        if (kind === 'table' || kind === 'rights') watched.delete(scope);
    }
  };

  /** Lets a question through, or refuses it with the fault that is known. */
  const admit = (question: Question) => {
    for (const scope of ['all', question] as const) {
      const known = watched.get(scope);
      if (!known) continue;
      const { allowed, state, waitMs } = mayAsk(known.breaker, clock.now(), rules);
      watched.set(scope, { ...known, breaker: state });
      if (!allowed) throw refusal(known.kind, waitMs);
    }
  };

  const within = async <T>(ms: number, work: (limit: Limit) => Promise<T>): Promise<T> => {
    const giveUp = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const tooSlow = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new SalesFault('slow', `No answer within ${ms} ms`));
        giveUp.abort();
      }, ms);
    });
    try {
      return await Promise.race([work({ ms, signal: giveUp.signal }), tooSlow]);
    } finally {
      clearTimeout(timer);
    }
  };

  /**
   * Sums of all orders may take longer than anybody waits. They go on after that, as long as a job may, and are
   * there (kept-sums.ts) for whoever comes back: the pause ends when they arrive.
   */
  const patiently = <T>(question: Question, work: (limit: Limit) => Promise<T>): Promise<T> => {
    const summed = within(rules.jobTimeoutMs, work);
    summed.then(
      () => succeeded(question),
      () => undefined,
    );
    return within(rules.timeoutMs, () => summed);
  };

  const ask: Partial<Record<Question, typeof patiently>> = {
    lastOrders: (_, work) => within(rules.jobTimeoutMs, work),
    contribution: patiently,
  };

  const guarded = async <T>(question: Question, work: (system: SalesSystem) => Promise<T>): Promise<T> => {
    admit(question);
    try {
      const asked = (limit: Limit) => work(system(limit));
      const answer = await (ask[question]?.(question, asked) ?? within(rules.timeoutMs, asked));
      succeeded(question);
      return answer;
    } catch (error) {
      throw failed(question, error);
    }
  };

  /** While the whole system is away it is looked for at the end of each pause, so that no person has to. */
  function lookAfter() {
    stopLooking?.();
    const known = watched.get('all');
    if (stopped || !known) return;
    stopLooking = clock.later(waitOf(known) + 1, () => {
      guarded('ping', (it) => it.ping()).catch(() => lookAfter());
    });
  }

  const status = (): SalesHealth => {
    const whole = watched.get('all');
    const [first] = whole
      ? [whole]
      : [...watched.values()].sort((a, b) => a.breaker.since! - b.breaker.since!);
    const time = (at: number | null | undefined) => (at == null ? null : new Date(at).toISOString());
    return {
      state: first ? 'failing' : 'up',
      kind: first?.kind ?? null,
      since: time(first?.breaker.since),
      nextTryAt: time(first?.breaker.nextTryAt),
      questions: whole ? [] : ([...watched.keys()] as Question[]),
      detail: first?.detail ?? null,
    };
  };

  return {
    ordersOf: (ask) => guarded('ordersOf', (it) => it.ordersOf(ask)),
    order: (number) => guarded('order', (it) => it.order(number)),
    lastOrders: (ask, take) => guarded('lastOrders', (it) => it.lastOrders(ask, take)),
    contribution: (ask) => guarded('contribution', (it) => it.contribution(ask)),
    products: (ask) => guarded('products', (it) => it.products(ask)),
    stock: (ask) => guarded('stock', (it) => it.stock(ask)),
    ping: () => guarded('ping', (it) => it.ping()),
    health: async (ask = false) => {
      if (ask) await guarded('ping', (it) => it.ping()).catch(() => undefined);
      return status();
    },
    stop: () => {
      stopped = true;
      stopLooking?.();
    },
  };
};
