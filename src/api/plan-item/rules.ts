import type { RecordRules } from '../../records/rules';

/** Requirements 2.2: the date is fixed; the result is the assignee's; nothing changes once the opportunity is closed. */
export const planItemRules: RecordRules = {
  uid: 'api::plan-item.plan-item',
  title: 'todo',
  system: [],
  fixed: ['date', 'opportunity'],
  parent: { attribute: 'opportunity', uid: 'api::opportunity.opportunity', while: ['assigned'] },
  only: { result: { ofParent: ['assignee'] } },
};
