import type { NounLayout } from '../../layouts/layout';

/**
 * The people of the company: who looks after which region and industry. The account behind a person is not on the
 * form: to all but a super administrator it is a row of letters, and its e-mail address says which one it is.
 */
export const staffMemberLayout: NounLayout = {
  uid: 'api::staff-member.staff-member',
  mainField: 'name',
  list: ['name', 'region', 'industry', 'phone', 'email', 'active'],
  edit: [
    ['name', 'active'],
    ['region', 'industry'],
    ['phone', 'email'],
  ],
  sort: ['name', 'ASC'],
};
