import type { Endpoint } from '../../doors/endpoint';

/** One box for everything that is searched by words. */
export const searchEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/search', handler: 'api::search.search.quick' },
];
