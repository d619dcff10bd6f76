import type { RecordRules } from '../../records/rules';

/** Requirements 2.1. The fields that may be edited while unassigned are the ones that are not set by the system. */
export const opportunityRules: RecordRules = {
  uid: 'api::opportunity.opportunity',
  title: 'customerName',
  codePrefix: 'JH',
  creator: 'creator',
  system: ['code', 'creator', 'assignee', 'assignedAt', 'status', 'closedAt', 'stopReason', 'customer'],
  children: [{ uid: 'api::plan-item.plan-item', column: 'opportunityRef' }],
};
