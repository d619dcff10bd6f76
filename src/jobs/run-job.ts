import { CrmError } from '../errors/crm-error';
import type { Claim, Claiming } from './claim';
import { claim } from './claim';
import type { Job, JobRun } from './job';
import { JOB_RUN } from './job';

const HEARTBEAT_MS = 15_000;
const MINUTE = 60_000;

/** Pauses before a run that failed is tried again: 5, 10, 20, 40 minutes, then every hour. */
export const retryAfter = (attempts: number): number =>
  Math.min(60, 5 * 2 ** Math.min(attempts - 1, 10)) * MINUTE;

/** The run was taken over by another instance, or the house is closing: stop, and write nothing more. */
class Superseded extends Error {}

let closing = false;
export const openJobs = (): void => void (closing = false);
/** Runs under way stop after the batch that they are at; whoever starts next takes them over. */
export const closeJobs = (): void => void (closing = true);

const running = new Set<Promise<unknown>>();
/** Waits for the runs under way in this process. */
export const settleJobs = async (): Promise<void> => void (await Promise.allSettled([...running]));

const write = async (run: JobRun, owner: string, data: Record<string, unknown>): Promise<void> => {
  const { count } = await strapi.db
    .query(JOB_RUN)
    .updateMany({ where: { id: run.id, owner }, data: { ...data, updatedAt: new Date() } });
  if (count === 0) throw new Superseded(`The run ${run.job} ${run.period} was taken over`);
};

/** What is told of a failure: its code, and its words for the log and the list. */
const outcomeOf = (error: unknown) =>
  error instanceof CrmError
    ? { code: error.code, message: error.message }
    : { code: 'INTERNAL', message: (error as Error).message };

const perform = async (job: Job, run: JobRun, owner: string, scheduled: boolean): Promise<void> => {
  const beat = setInterval(
    () => void write(run, owner, { heartbeatAt: new Date() }).catch(() => undefined),
    HEARTBEAT_MS,
  );
  try {
    const report = async (progress: object) => {
      if (closing) throw new Superseded('The house is closing');
      await write(run, owner, { progress: JSON.stringify(progress), heartbeatAt: new Date() });
    };
    const outcome = await job.run({ now: new Date(run.startedAt), report });
    await write(run, owner, { state: 'done', finishedAt: new Date(), outcome: JSON.stringify(outcome) });
  } catch (error) {
    if (error instanceof Superseded || closing) return;
    strapi.log.error(`The job ${job.name} (${run.period}) failed: ${(error as Error).message}`);
    const nextTryAt = scheduled
      ? new Date(new Date(run.startedAt).getTime() + retryAfter(run.attempts))
      : null;
    const outcome = JSON.stringify(outcomeOf(error));
    await write(run, owner, { state: 'failed', finishedAt: new Date(), nextTryAt, outcome }).catch(
      () => undefined,
    );
  } finally {
    clearInterval(beat);
  }
};

export interface Started {
  claim: Claim;
  /** Done when the run is; at once where there was nothing to run. It never rejects. */
  finished: Promise<void>;
}

/** Claims a run of a job and performs it. What comes of it stands in the list of runs. */
export const startRun = async (
  job: Job,
  claiming: Omit<Claiming, 'job'>,
  scheduled: boolean,
): Promise<Started> => {
  const claimed = await claim({ job: job.name, ...claiming });
  if (claimed.kind !== 'mine') return { claim: claimed, finished: Promise.resolve() };
  const finished = perform(job, claimed.run, claimed.owner, scheduled).catch((error: Error) => {
    strapi.log.error(`The job ${job.name} could not be written down: ${error.message}`);
  });
  running.add(finished);
  void finished.finally(() => running.delete(finished));
  return { claim: claimed, finished };
};
