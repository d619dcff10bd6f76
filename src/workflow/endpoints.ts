import type { Endpoint } from '../doors/endpoint';
import { stepPermission } from './registry';
import type { WorkflowTable } from './table';

/** The addresses of one workflow: its steps, and the steps now possible (contract: Steps). */
export const workflowEndpoints = (table: WorkflowTable): Endpoint[] => [
  ...Object.keys(table.steps).map((step): Endpoint => ({
    method: 'POST',
    path: `/${table.plural}/:documentId/${step}`,
    handler: `${table.uid}.${step}`,
    permissions: [stepPermission(table, step)],
  })),
  { method: 'GET', path: `/${table.plural}/:documentId/actions`, handler: `${table.uid}.actions` },
];
