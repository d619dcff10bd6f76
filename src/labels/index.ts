import { activityLabels } from '../api/activity/labels';
import { auditEventLabels } from '../api/audit-event/labels';
import { churnCaseLabels } from '../api/churn-case/labels';
import { contactLabels } from '../api/contact/labels';
import { customerLabels } from '../api/customer/labels';
import { dictionaryItemLabels } from '../api/dictionary-item/labels';
import { opportunityLabels } from '../api/opportunity/labels';
import { planItemLabels } from '../api/plan-item/labels';
import { retentionMeasureLabels } from '../api/retention-measure/labels';
import { serviceRequestLabels } from '../api/service-request/labels';
import { staffMemberLabels } from '../api/staff-member/labels';
import type { NounLabels } from './noun';
import type { Text } from './text';

export { LANGUAGES, say } from './text';
export type { Language, Text } from './text';
export type { NounLabels } from './noun';

/** The words of every noun, by the uid of its content type. A new noun is a new row here. */
export const nounLabels: Readonly<Record<string, NounLabels>> = {
  'api::opportunity.opportunity': opportunityLabels,
  'api::plan-item.plan-item': planItemLabels,
  'api::customer.customer': customerLabels,
  'api::contact.contact': contactLabels,
  'api::activity.activity': activityLabels,
  'api::churn-case.churn-case': churnCaseLabels,
  'api::retention-measure.retention-measure': retentionMeasureLabels,
  'api::service-request.service-request': serviceRequestLabels,
  'api::dictionary-item.dictionary-item': dictionaryItemLabels,
  'api::staff-member.staff-member': staffMemberLabels,
  'api::audit-event.audit-event': auditEventLabels,
};

/** What Strapi adds to every record of its own accord. */
export const recordLabels: Readonly<Record<string, Text>> = {
  id: ['序号', 'ID'],
  documentId: ['记录标识', 'Record id'],
  createdAt: ['创建时间', 'Created'],
  updatedAt: ['更新时间', 'Last changed'],
  createdBy: ['创建帐号', 'Created by account'],
  updatedBy: ['更新帐号', 'Last changed by account'],
};

/** The words of one noun; none for a type that an administrator has made. */
export const labelsOf = (uid: string): NounLabels | undefined => nounLabels[uid];

/** What one record of a noun (or its list) is called; the bare uid for a type that an administrator has made. */
export const nounLabel = (uid: string, number: 'one' | 'many' = 'one'): Text =>
  labelsOf(uid)?.[number] ?? [uid, uid];

/** A field's label; the bare name for a field that an administrator has added. */
export const fieldLabel = (uid: string, field: string): Text =>
  labelsOf(uid)?.fields[field] ?? recordLabels[field] ?? [field, field];

/** The label of a value of an enumeration; the bare value where there is none. */
export const valueLabel = (uid: string, field: string, value: string): Text =>
  labelsOf(uid)?.values?.[field]?.[value] ?? [value, value];

/** The value that a label in either language (or the value itself) stands for: how imports read a cell. */
export const valueFromLabel = (uid: string, field: string, text: string): string | undefined => {
  const wanted = text.trim().toLowerCase();
  const found = Object.entries(labelsOf(uid)?.values?.[field] ?? {}).find(
    ([value, label]) => value === wanted || label.some((it) => it.toLowerCase() === wanted),
  );
  return found?.[0];
};
