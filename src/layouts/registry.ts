import { activityLayout } from '../api/activity/layout';
import { auditEventLayout } from '../api/audit-event/layout';
import { churnCaseLayout } from '../api/churn-case/layout';
import { contactLayout } from '../api/contact/layout';
import { customerLayout } from '../api/customer/layout';
import { dictionaryItemLayout } from '../api/dictionary-item/layout';
import { opportunityLayout } from '../api/opportunity/layout';
import { planItemLayout } from '../api/plan-item/layout';
import { retentionMeasureLayout } from '../api/retention-measure/layout';
import { serviceRequestLayout } from '../api/service-request/layout';
import { staffMemberLayout } from '../api/staff-member/layout';
import type { NounLayout } from './layout';

/** The layout of every noun. A new noun is a new row here. */
export const layouts: readonly NounLayout[] = [
  opportunityLayout,
  planItemLayout,
  customerLayout,
  contactLayout,
  activityLayout,
  churnCaseLayout,
  retentionMeasureLayout,
  serviceRequestLayout,
  dictionaryItemLayout,
  staffMemberLayout,
  auditEventLayout,
];
