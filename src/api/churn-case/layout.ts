import type { NounLayout } from '../../layouts/layout';

/** Requirements 3.5. Nothing of a case is typed: it is made by the job and moved by steps. */
export const churnCaseLayout: NounLayout = {
  uid: 'api::churn-case.churn-case',
  mainField: 'code',
  list: ['code', 'customer', 'manager', 'lastOrderAt', 'confirmedAt', 'status'],
  edit: [['customer', 'manager'], ['lastOrderAt', 'confirmedAt'], ['reason']],
  readOnly: ['customer', 'manager', 'lastOrderAt', 'confirmedAt', 'reason'],
};
