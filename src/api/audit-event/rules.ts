import type { RecordRules } from '../../records/rules';

/** The trail is written by the house alone: no door creates, changes or deletes an event. */
export const auditEventRules: RecordRules = {
  uid: 'api::audit-event.audit-event',
  title: 'action',
  system: [],
  plain: [],
};
