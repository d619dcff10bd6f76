import type { NounLayout } from '../../layouts/layout';

/** Requirements 6. */
export const dictionaryItemLayout: NounLayout = {
  uid: 'api::dictionary-item.dictionary-item',
  mainField: 'item',
  list: ['category', 'item', 'itemEn', 'value', 'editable', 'retired', 'code'],
  edit: [
    ['category', 'value'],
    ['item', 'itemEn'],
    ['position', 'editable', 'retired'],
  ],
  sort: ['category', 'ASC'],
};
