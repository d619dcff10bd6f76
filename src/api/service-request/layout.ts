import type { NounLayout } from '../../layouts/layout';

/** Requirements 4. */
export const serviceRequestLayout: NounLayout = {
  uid: 'api::service-request.service-request',
  mainField: 'summary',
  list: ['code', 'customer', 'summary', 'type', 'assignee', 'status', 'createdAt'],
  edit: [['customer', 'type'], ['summary'], ['request']],
};
