import type { Endpoint } from '../../doors/endpoint';
import { JOB_NAMES, jobPermission } from '../../jobs/registry';

/** Starting a job by hand, and what came of its runs: for administrators (contract: Other routes). */
export const jobEndpoints: readonly Endpoint[] = JOB_NAMES.flatMap((name): Endpoint[] => [
  {
    method: 'POST',
    path: `/jobs/${name}/run`,
    handler: `api::job-run.job-run.run`,
    permissions: [jobPermission(name)],
    doors: ['panel'],
  },
  {
    method: 'GET',
    path: `/jobs/${name}/runs`,
    handler: `api::job-run.job-run.runs`,
    permissions: [jobPermission(name)],
    doors: ['panel'],
  },
]);
