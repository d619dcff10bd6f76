import type { Endpoint } from '../../doors/endpoint';

/** Who may be chosen, and who one is (contract: other routes). */
export const staffEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/staff', handler: 'api::staff.staff.list' },
  { method: 'GET', path: '/me', handler: 'api::staff.staff.me', doors: ['panel'] },
];
