import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Language, Text } from '../../../../../labels';

/** The words of the dictionary's page, in both languages side by side: a missing one does not compile. */
export const dictionaryPageWords = {
  menu: ['数据字典', 'Dictionary'],
  title: ['数据字典', 'Dictionary'],
  subtitle: [
    '各表单下拉选项的来源：按类别管理条目、顺序和中英文名称',
    'Where every pick list gets its choices: items by category, their order, and their names in both languages',
  ],
  categories: ['类别', 'Categories'],
  findCategory: ['查找类别', 'Find a category'],
  findItem: ['查找条目或值', 'Find an item or a value'],
  noCategory: ['没有这个类别', 'There is no such category'],
  usedBy: ['用于：{fields}', 'Used by: {fields}'],
  usedByNone: ['还没有字段使用这个类别', 'No field uses this category yet'],
  add: ['新建条目', 'New item'],
  edit: ['编辑', 'Edit'],
  newItem: ['新建数据字典条目', 'New dictionary item'],
  editItem: ['编辑“{item}”', 'Edit “{item}”'],
  used: ['使用次数', 'In use'],
  state: ['状态', 'State'],
  locked: ['不可编辑', 'Locked'],
  lockedCategory: ['该类别不可编辑，不能新建条目', 'This category is locked: no item can be added'],
  open: ['可编辑', 'Editable'],
  retired: ['已停用', 'Retired'],
  lock: ['保存后不可再编辑', 'Lock it: from then on it can only be read'],
  valueHint: [
    '保存在记录中的值；被使用后不能修改',
    'What records store; not to be changed once it is in use',
  ],
  itemHint: ['中文界面显示的名称，可随时修改', 'What people read in Chinese; may be changed at any time'],
  up: ['上移“{item}”', 'Move “{item}” up'],
  down: ['下移“{item}”', 'Move “{item}” down'],
  retire: ['停用', 'Retire'],
  revive: ['恢复使用', 'Use again'],
  merge: ['合并', 'Merge'],
  remove: ['删除', 'Delete'],
  removeQuestion: ['确认删除条目“{item}”？', 'Delete the item “{item}”?'],
  mergeTitle: ['合并“{item}”', 'Merge “{item}”'],
  mergeAbout: [
    '使用“{item}”的 {count} 条记录会全部改为所选条目，每条记录都留下变更历史，“{item}”随后删除。此操作不能撤销。',
    'The {count, plural, one {# record} other {# records}} with “{item}” will take the item you choose, each with an entry in its history; “{item}” is then gone. This cannot be undone.',
  ],
  mergeInto: ['合并到', 'Merge into'],
  mergeDone: ['操作成功：已合并', 'Done: merged'],
  done: ['操作成功', 'Done'],
  none: ['这个类别还没有条目', 'This category has no items yet'],
  noneFound: ['没有符合条件的条目', 'No item matches'],
} as const satisfies Record<string, Text>;

export type DictionaryWord = keyof typeof dictionaryPageWords;

/** The words of this page in one language, as the plugin's messages bear them. */
export const dictionaryMessages = (language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(dictionaryPageWords).map(([key, text]) => [
      `dictionaryPage.${key}`,
      text[language === 'en' ? 1 : 0],
    ]),
  );

/** Says a word of this page in the reader's language. */
export const useDictionaryWords = () => {
  const { formatMessage } = useIntl();
  return useCallback(
    (key: DictionaryWord, values: Record<string, string | number> = {}) =>
      formatMessage({ id: `crm.dictionaryPage.${key}` }, values),
    [formatMessage],
  );
};
