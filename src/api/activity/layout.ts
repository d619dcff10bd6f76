import type { NounLayout } from '../../layouts/layout';

/** Requirements 3.3. */
export const activityLayout: NounLayout = {
  uid: 'api::activity.activity',
  mainField: 'summary',
  list: ['date', 'customer', 'summary', 'place'],
  edit: [['customer', 'date'], ['place', 'summary'], ['details'], ['memo']],
  sort: ['date', 'DESC'],
};
