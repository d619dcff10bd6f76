import type { Endpoint } from '../../doors/endpoint';

/** What holds for records of every noun: their history, and the workflows in words. */
export const recordEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/history/:plural/:documentId', handler: 'api::record.record.history' },
  { method: 'GET', path: '/schema', handler: 'api::record.record.schema' },
];
