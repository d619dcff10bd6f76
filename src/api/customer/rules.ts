import type { RecordRules } from '../../records/rules';

/** Requirements 3.1. */
export const customerRules: RecordRules = {
  uid: 'api::customer.customer',
  title: 'name',
  codePrefix: 'KH',
  system: ['code', 'status', 'incomplete', 'archivedAt'],
  completeOnEdit: { except: ['manager', 'sharedWith', 'aliases'] },
};
