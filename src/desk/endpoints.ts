import type { Endpoint } from '../doors/endpoint';

/** The desk is a person's: programs have none. What is on it follows from his rights. */
export const deskEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/desk', handler: 'api::desk.desk.show', doors: ['panel'] },
];
