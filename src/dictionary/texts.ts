import type { Text } from '../labels/text';

/** What the dictionary refuses, and what to do instead. */
export const dictionaryTexts = {
  locked: ['“{item}”为不可编辑条目，只能查看', '“{item}” is locked: it can only be read'],
  inUse: [
    '“{item}”正被 {count} 条记录使用，不能删除。可以停用它，或合并到其他条目',
    '“{item}” is used by {count} records and cannot be deleted; retire it, or merge it into another item',
  ],
  valueInUse: [
    '“{item}”正被 {count} 条记录使用，值不能修改。请新建条目，再把它合并过去（条目名称可以直接修改）',
    'The value of “{item}” stands in {count} records and cannot be changed; make a new item and merge this one into it (its label can be changed freely)',
  ],
  categoryInUse: [
    '类别“{category}”正被字段“{field}”使用，不能更改条目的类别',
    'The category “{category}” is used by the field “{field}”; an item cannot leave it',
  ],
  duplicateItem: [
    '类别“{category}”中已有条目“{value}”',
    'The category “{category}” has an item “{value}” already',
  ],
  duplicateValue: [
    '类别“{category}”中已有值“{value}”',
    'The category “{category}” has the value “{value}” already',
  ],
  ambiguous: [
    '“{value}”已是类别“{category}”中另一条目的名称或值，会造成混淆',
    '“{value}” is the label or the value of another item of “{category}”; they could be taken for each other',
  ],
  mergeSelf: ['不能把条目合并到它自己', 'An item cannot be merged into itself'],
  mergeCategory: ['只能合并到同一类别的条目', 'An item can only be merged into one of the same category'],
  mergeRetired: ['“{item}”已停用，不能合并到它', '“{item}” is retired; merge into one that is in use'],
  lockedCategory: [
    '类别“{category}”不可编辑，不能增加条目',
    'The category “{category}” is locked: no item can be added',
  ],
  lockedOrder: ['“{item}”为不可编辑条目，不能移动', '“{item}” is locked and cannot be moved'],
  orderItems: ['顺序应包含该类别的全部条目，每个一次', 'The order must name every item of the category once'],
} as const satisfies Record<string, Text>;
