import { dictionaryItemHooks } from '../api/dictionary-item/hooks';
import { serviceRequestHooks } from '../api/service-request/hooks';
import { activityRules } from '../api/activity/rules';
import { auditEventRules } from '../api/audit-event/rules';
import { churnCaseRules } from '../api/churn-case/rules';
import { contactRules } from '../api/contact/rules';
import { customerHooks } from '../api/customer/hooks';
import { customerRules } from '../api/customer/rules';
import { dictionaryItemRules } from '../api/dictionary-item/rules';
import { opportunityRules } from '../api/opportunity/rules';
import { planItemRules } from '../api/plan-item/rules';
import { retentionMeasureRules } from '../api/retention-measure/rules';
import { serviceRequestRules } from '../api/service-request/rules';
import { staffMemberRules } from '../api/staff-member/rules';
import type { NounHooks } from './hooks';
import type { RecordRules } from './rules';

/** The rules of every noun. */
export const recordRules: readonly RecordRules[] = [
  opportunityRules,
  planItemRules,
  customerRules,
  contactRules,
  activityRules,
  churnCaseRules,
  retentionMeasureRules,
  serviceRequestRules,
  dictionaryItemRules,
  staffMemberRules,
  auditEventRules,
];

export const rulesOf = (uid: string): RecordRules | undefined => recordRules.find((it) => it.uid === uid);

/** What single nouns do beside the declared rules, by uid. */
const hooks: Readonly<Record<string, NounHooks>> = {
  'api::customer.customer': customerHooks,
  'api::dictionary-item.dictionary-item': dictionaryItemHooks,
  'api::service-request.service-request': serviceRequestHooks,
};

export const hooksOf = (uid: string): NounHooks => hooks[uid] ?? {};
