import type { RecordRules } from '../../records/rules';

/** Requirements 3.2: a contact belongs to its customer for good. */
export const contactRules: RecordRules = {
  uid: 'api::contact.contact',
  title: 'name',
  system: [],
  fixed: ['customer'],
  parent: { attribute: 'customer', uid: 'api::customer.customer', while: ['normal'] },
  completeOnEdit: { except: [] },
};
