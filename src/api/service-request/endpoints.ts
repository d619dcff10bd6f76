import type { Endpoint } from '../../doors/endpoint';

const controller = 'api::service-request.service-request';

/** What is asked about service requests beside their records and steps. Each answer keeps to the reader's rows. */
export const serviceRequestEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/service-requests/archive', handler: `${controller}.archive` },
  { method: 'GET', path: '/service-requests/similar', handler: `${controller}.similarToText` },
  { method: 'GET', path: '/service-requests/:documentId/similar', handler: `${controller}.similar` },
];
