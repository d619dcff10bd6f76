import type { RecordRules } from '../../records/rules';

/** Requirements 3.3. */
export const activityRules: RecordRules = {
  uid: 'api::activity.activity',
  title: 'summary',
  system: [],
  fixed: ['customer'],
  parent: { attribute: 'customer', uid: 'api::customer.customer', while: ['normal'] },
};
