import type { RecordRules } from '../../records/rules';

/** Requirements 3.5: the job opens and recovers cases; steps do the rest. */
export const churnCaseRules: RecordRules = {
  uid: 'api::churn-case.churn-case',
  title: 'code',
  codePrefix: 'LS',
  system: [
    'code',
    'customer',
    'manager',
    'lastOrderAt',
    'confirmedAt',
    'recoveredAt',
    'reason',
    'status',
    'openKey',
  ],
  plain: ['update'],
  lockFirst: { attribute: 'customer', uid: 'api::customer.customer' },
};
