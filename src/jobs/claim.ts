import { createId } from '@paralleldrive/cuid2';
import type { JobRun } from './job';
import { JOB_RUN } from './job';

/** A run that has not been heard of for so long was killed, and somebody else takes it over. */
export const STALE_MS = 120_000;

export interface Claiming {
  job: string;
  period: string;
  now: Date;
  startedBy?: string;
  /** How long a silent run is believed to be alive. */
  staleMs?: number;
}

export type Claim =
  | { kind: 'mine'; run: JobRun; owner: string }
  /** Another one is under way, here or in another instance. */
  | { kind: 'busy'; run: JobRun }
  /** This one has been run, or waits for its next try. */
  | { kind: 'done' | 'waiting'; run: JobRun };

const runs = () => strapi.db.query(JOB_RUN);

/** One row per job that is written first: of several instances that claim at once, one goes on at a time. */
const lockJob = async (job: string) => {
  await strapi.db.transaction(async ({ trx }) => {
    const knex = strapi.db.connection;
    await knex('counters')
      .transacting(trx)
      .insert({ document_id: createId(), name: `job:${job}`, value: 1 })
      .onConflict('name')
      .merge({ value: knex.raw('?? + 1', ['counters.value']) });
  });
};

const start = async (run: JobRun | null, { job, period, now, startedBy }: Claiming): Promise<Claim> => {
  const owner = createId();
  const fresh = {
    state: 'running',
    startedAt: now,
    heartbeatAt: now,
    finishedAt: null,
    progress: null,
    outcome: null,
    nextTryAt: null,
    owner,
  } as const;
  if (run) {
    const data = { ...fresh, attempts: run.attempts + 1, updatedAt: now };
    await runs().updateMany({ where: { id: run.id }, data });
    return { kind: 'mine', owner, run: { ...run, ...data } };
  }
  const row = await runs().create({
    data: {
      documentId: createId(),
      job,
      period,
      ...fresh,
      attempts: 1,
      startedBy: startedBy ?? null,
      createdAt: now,
      updatedAt: now,
      publishedAt: now,
    },
  });
  return { kind: 'mine', owner, run: row as unknown as JobRun };
};

/** Runs that were killed, other than the one that is about to be taken over, are said to be. */
const buryDead = async (dead: readonly JobRun[], now: Date) => {
  if (dead.length === 0) return;
  await runs().updateMany({
    where: { id: { $in: dead.map((it) => it.id) } },
    data: { state: 'failed', finishedAt: now, owner: null, outcome: JSON.stringify({ code: 'INTERRUPTED' }) },
  });
};

/** Takes a run for oneself: every period is run once, one run of a job at a time, whoever asks and however many. */
export const claim = (claiming: Claiming): Promise<Claim> =>
  strapi.db.transaction(async () => {
    const { job, period, now, staleMs = STALE_MS } = claiming;
    await lockJob(job);
    const running = (await runs().findMany({ where: { job, state: 'running' } })) as unknown as JobRun[];
    const heard = (run: JobRun) => new Date(run.heartbeatAt ?? run.startedAt).getTime();
    const alive = running.find((run) => now.getTime() - heard(run) < staleMs);
    if (alive) return { kind: 'busy', run: alive };
    await buryDead(
      running.filter((run) => run.period !== period),
      now,
    );
    const mine = (await runs().findOne({ where: { job, period } })) as unknown as JobRun | null;
    if (mine?.state === 'done') return { kind: 'done', run: mine };
    const waits = mine?.state === 'failed' && (!mine.nextTryAt || new Date(mine.nextTryAt) > now);
    if (mine && waits) return { kind: 'waiting', run: mine };
    return start(mine, claiming);
  }) as unknown as Promise<Claim>;
