import type { Endpoint } from '../../doors/endpoint';

/** What holds for records of every noun: their history, what may be done with them, and the workflows in words. */
export const recordEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/history/:plural/:documentId', handler: 'api::record.record.history' },
  {
    method: 'GET',
    path: '/:plural/:documentId/actions',
    handler: 'api::record.record.actions',
    // Programs have no rights by the row; a workflow's own address of this name is theirs as well.
    doors: ['panel'],
  },
  { method: 'GET', path: '/schema', handler: 'api::record.record.schema' },
];
