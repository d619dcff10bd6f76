import activity from '../api/activity/content-types/activity/schema.json';
import auditEvent from '../api/audit-event/content-types/audit-event/schema.json';
import churnCase from '../api/churn-case/content-types/churn-case/schema.json';
import contact from '../api/contact/content-types/contact/schema.json';
import customer from '../api/customer/content-types/customer/schema.json';
import dictionaryItem from '../api/dictionary-item/content-types/dictionary-item/schema.json';
import opportunity from '../api/opportunity/content-types/opportunity/schema.json';
import planItem from '../api/plan-item/content-types/plan-item/schema.json';
import retentionMeasure from '../api/retention-measure/content-types/retention-measure/schema.json';
import serviceRequest from '../api/service-request/content-types/service-request/schema.json';
import staffMember from '../api/staff-member/content-types/staff-member/schema.json';

const schemas = [
  activity,
  auditEvent,
  churnCase,
  contact,
  customer,
  dictionaryItem,
  opportunity,
  planItem,
  retentionMeasure,
  serviceRequest,
  staffMember,
];
const uidOf = ({ info }: (typeof schemas)[number]) => `api::${info.singularName}.${info.singularName}`;

/** The display name of every noun by its uid: the id under which the panel looks up the noun's name. */
const displayNames: Readonly<Record<string, string>> = Object.fromEntries(
  schemas.map((it) => [uidOf(it), it.info.displayName]),
);
export default displayNames;
