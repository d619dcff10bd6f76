import type { Endpoint } from '../doors/endpoint';
import { reports } from './registry';
import { reportPermission } from './rights';

/** One address for each report, and the list of them from which the panel makes its pages. */
export const reportEndpoints: readonly Endpoint[] = [
  ...reports.map((it): Endpoint => ({
    method: 'GET',
    path: `/reports/${it.name}`,
    handler: `api::report.report.${it.name}`,
    permissions: [reportPermission(it)],
  })),
  {
    method: 'GET',
    path: '/reports',
    handler: 'api::report.report.list',
    permissions: reports.map(reportPermission),
  },
];
