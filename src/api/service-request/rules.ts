import type { RecordRules } from '../../records/rules';

/** Requirements 4. */
export const serviceRequestRules: RecordRules = {
  uid: 'api::service-request.service-request',
  title: 'summary',
  codePrefix: 'FW',
  creator: 'creator',
  system: [
    'code',
    'creator',
    'assignee',
    'assignedAt',
    'treatment',
    'handledBy',
    'handledAt',
    'result',
    'satisfaction',
    'archivedAt',
    'rounds',
    'status',
  ],
};
