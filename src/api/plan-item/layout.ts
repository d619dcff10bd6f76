import type { NounLayout } from '../../layouts/layout';

/** Requirements 2.2. Plans are made on the page of their opportunity; this is the list of all. */
export const planItemLayout: NounLayout = {
  uid: 'api::plan-item.plan-item',
  mainField: 'todo',
  list: ['date', 'opportunity', 'todo', 'result'],
  edit: [['opportunity', 'date'], ['todo'], ['result']],
  sort: ['date', 'DESC'],
};
