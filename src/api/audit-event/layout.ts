import type { NounLayout } from '../../layouts/layout';

/** The trail is read, never written. */
export const auditEventLayout: NounLayout = {
  uid: 'api::audit-event.audit-event',
  mainField: 'subjectLabel',
  list: ['at', 'actorName', 'action', 'subjectType', 'subjectLabel', 'outcome', 'door'],
  edit: [
    ['at', 'actorName', 'actorType'],
    ['action', 'outcome', 'refusal'],
    ['subjectType', 'subjectLabel', 'subjectId'],
    ['door', 'via'],
    ['changes'],
  ],
  readOnly: [
    'at',
    'actorName',
    'actorType',
    'action',
    'outcome',
    'refusal',
    'subjectType',
    'subjectLabel',
    'subjectId',
    'door',
    'via',
    'changes',
  ],
  sort: ['at', 'DESC'],
};
