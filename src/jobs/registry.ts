import type { CrmEnvironment } from '../environment/schema';
import { salesSystem } from '../sales-system/service';
import { runChurn } from './churn/run';
import type { Job } from './job';

/** Names of the jobs; the addresses under /crm/jobs are made from them before there is an environment. */
export const JOB_NAMES = ['churn'] as const;
export type JobName = (typeof JOB_NAMES)[number];

export const jobPermission = (name: JobName): string => `plugin::crm.job.${name}`;

/** Everything that runs by the clock. A new job is a new row here. */
export const jobs = (): Record<JobName, Job> => {
  const env = strapi.config.get('crm') as CrmEnvironment;
  return {
    churn: {
      name: 'churn',
      rule: env.CHURN_CRON,
      timeZone: env.CHURN_TIME_ZONE,
      permission: jobPermission('churn'),
      run: ({ now, report }) =>
        runChurn(
          {
            sales: salesSystem(strapi),
            rule: { months: env.CHURN_MONTHS, timeZone: env.CHURN_TIME_ZONE },
            report,
          },
          now,
        ),
    },
  };
};
