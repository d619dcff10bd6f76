import type { NounLayout } from '../../layouts/layout';

/** The people of the company: who looks after which region and industry. */
export const staffMemberLayout: NounLayout = {
  uid: 'api::staff-member.staff-member',
  mainField: 'name',
  list: ['name', 'region', 'industry', 'phone', 'email', 'active'],
  edit: [['name', 'active'], ['region', 'industry'], ['phone', 'email'], ['user']],
  readOnly: ['user'],
  sort: ['name', 'ASC'],
};
