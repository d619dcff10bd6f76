import { setTimeout as pause } from 'node:timers/promises';
import { STALE_MS } from './claim';
import type { JobRun } from './job';
import { JOB_RUN } from './job';
import { SINCE } from './clock';
import type { JobName } from './registry';
import { jobs } from './registry';
import { startRun } from './run-job';

/** A run that is over soon is answered with what came of it; a long one is answered as it stands. */
const PATIENCE_MS = 8000;

/**
 * Starts a job now, because somebody asks. Where one is under way already, that one is the answer.
 * @returns the run, finished if it did not take long.
 */
export const runByHand = async (name: JobName, startedBy: string, now = new Date()): Promise<JobRun> => {
  const started = await startRun(
    jobs()[name],
    { period: `hand ${now.toISOString()}`, now, startedBy, staleMs: STALE_MS },
    false,
  );
  await Promise.race([started.finished, pause(PATIENCE_MS, undefined, { ref: false })]);
  const run = await strapi.db.query(JOB_RUN).findOne({ where: { id: started.claim.run.id } });
  return run as unknown as JobRun;
};

/** The runs of a job, latest first. */
export const listRuns = async (name: JobName, page: number, pageSize: number) => {
  const [rows, total] = await strapi.db.query(JOB_RUN).findWithCount({
    where: { job: name, period: { $ne: SINCE } },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  return { rows: rows as unknown as JobRun[], total };
};
