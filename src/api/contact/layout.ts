import type { NounLayout } from '../../layouts/layout';

/** Requirements 3.2. */
export const contactLayout: NounLayout = {
  uid: 'api::contact.contact',
  mainField: 'name',
  list: ['name', 'gender', 'title', 'officePhone', 'mobile', 'customer'],
  edit: [['customer', 'name'], ['gender', 'title'], ['officePhone', 'mobile'], ['memo']],
};
