import type { Core } from '@strapi/strapi';
import { createId } from '@paralleldrive/cuid2';
import type { Job } from './job';
import { JOB_RUN } from './job';
import { lastOccurrence } from './period';
import { jobs } from './registry';
import { closeJobs, openJobs, settleJobs, startRun } from './run-job';

/** The row that says since when the clock has been running here: nothing earlier was missed. */
export const SINCE = 'since';

const query = () => strapi.db.query(JOB_RUN);

/** Notes the first start of all: occurrences before it were nobody's to run. */
const noteFirstStart = async (job: Job, now: Date) => {
  const where = { job: job.name, period: SINCE };
  if (await query().findOne({ where })) return;
  try {
    await query().create({
      data: {
        documentId: createId(),
        ...where,
        state: 'done',
        startedAt: now,
        finishedAt: now,
        attempts: 1,
        createdAt: now,
        updatedAt: now,
        publishedAt: now,
      },
    });
  } catch {
    // Another instance was faster.
  }
};

/**
 * Looks after one job: runs the occurrence that is due now, makes up the last one that was missed, tries again what
 * failed, takes over what was killed. All of it is the same question: has the last occurrence been done?
 * @param staleMs how long a silent run is believed to be alive.
 */
export const lookAfter = async (job: Job, now: Date, staleMs?: number): Promise<void> => {
  const last = lastOccurrence(job.rule, job.timeZone, now);
  if (!last) return;
  const since = await query().findOne({ select: ['startedAt'], where: { job: job.name, period: SINCE } });
  if (!since || last < new Date(since.startedAt as string)) return;
  const period = last.toISOString();
  const there = await query().findOne({ select: ['state'], where: { job: job.name, period } });
  if (there?.state === 'done') return;
  const { finished } = await startRun(job, { period, now, staleMs }, true);
  await finished;
};

const quietly = async (strapi: Core.Strapi, work: () => Promise<void>) => {
  try {
    await work();
  } catch (error) {
    strapi.log.error(`The clock stumbled: ${(error as Error).message}`);
  }
};

/** For `bootstrap`: every job by Strapi's clock, and a look round every half minute for what was missed. */
export const startJobs = async (strapi: Core.Strapi): Promise<void> => {
  openJobs();
  if (!strapi.config.get('server.cron.enabled')) return;
  const all = Object.values(jobs());
  for (const job of all) await noteFirstStart(job, new Date());
  // An SQLite database has one process: whatever is said to be running in it died with the one before.
  let staleMs = strapi.db.dialect.client === 'sqlite' ? 0 : undefined;
  const round = async () => {
    const stale = staleMs;
    staleMs = undefined;
    for (const job of all) await quietly(strapi, () => lookAfter(job, new Date(), stale));
  };
  strapi.cron.add({
    ...Object.fromEntries(
      all.map((job) => [
        `crm-${job.name}`,
        {
          task: () => quietly(strapi, () => lookAfter(job, new Date())),
          options: { rule: job.rule, tz: job.timeZone },
        },
      ]),
    ),
    'crm-look-round': { task: round, options: { rule: '*/30 * * * * *' } },
  });
  strapi.server.httpServer.once('listening', () => void round());
};

/** For `destroy`: runs under way stop after their batch. */
export const stopJobs = async (): Promise<void> => {
  closeJobs();
  await settleJobs();
};
