import type { RecordRules } from '../../records/rules';

/** Contract: a staff-member. The account it belongs to is linked by the system. */
export const staffMemberRules: RecordRules = {
  uid: 'api::staff-member.staff-member',
  title: 'name',
  system: ['user'],
  children: [
    { uid: 'api::opportunity.opportunity', column: 'creatorRef' },
    { uid: 'api::opportunity.opportunity', column: 'assigneeRef' },
    { uid: 'api::customer.customer', column: 'managerRef' },
    { uid: 'api::churn-case.churn-case', column: 'managerRef' },
    { uid: 'api::retention-measure.retention-measure', column: 'authorRef' },
    { uid: 'api::service-request.service-request', column: 'creatorRef' },
    { uid: 'api::service-request.service-request', column: 'assigneeRef' },
    { uid: 'api::service-request.service-request', column: 'handledByRef' },
  ],
};
