import type { Endpoint } from '../../doors/endpoint';

/** What is done with customers beside their records and steps. Who may, each action decides by the row. */
export const customerEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/customers/:documentId/overview', handler: 'api::customer.customer.overview' },
  { method: 'POST', path: '/customers/:documentId/share', handler: 'api::customer.customer.share' },
  { method: 'POST', path: '/customers/:documentId/hand-over', handler: 'api::customer.customer.handOver' },
  { method: 'POST', path: '/customers/:documentId/restore', handler: 'api::customer.customer.restore' },
  { method: 'GET', path: '/archived-customers', handler: 'api::customer.customer.archived' },
];
