import type { RecordRules } from '../../records/rules';

/** Requirements 6. */
export const dictionaryItemRules: RecordRules = {
  uid: 'api::dictionary-item.dictionary-item',
  title: 'item',
  codePrefix: 'ZD',
  system: ['code'],
};
