import type { NounLayout } from '../../layouts/layout';

/** Requirements 2.1: the columns of the list, and what a person fills in. */
export const opportunityLayout: NounLayout = {
  uid: 'api::opportunity.opportunity',
  mainField: 'customerName',
  list: ['code', 'customerName', 'summary', 'contactName', 'contactPhone', 'status', 'createdAt'],
  edit: [
    ['customerName', 'source'],
    ['successRate', 'contactName', 'contactPhone'],
    ['summary'],
    ['description'],
  ],
};
