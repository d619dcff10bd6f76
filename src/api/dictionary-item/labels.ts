import type { NounLabels } from '../../labels/noun';

export const dictionaryItemLabels = {
  one: ['数据字典条目', 'Dictionary item'],
  many: ['数据字典', 'Dictionary'],
  fields: {
    code: ['编号', 'Code'],
    category: ['类别', 'Category'],
    item: ['条目', 'Item'],
    itemEn: ['条目（英文）', 'Item (English)'],
    value: ['值', 'Value'],
    editable: ['可编辑', 'Editable'],
    position: ['顺序', 'Position'],
    retired: ['已停用', 'Retired'],
    createdAt: ['创建时间', 'Created'],
    updatedAt: ['更新时间', 'Last changed'],
  },
  actions: { merge: ['合并', 'Merged'], retire: ['停用', 'Retired'], revive: ['恢复使用', 'Back in use'] },
} satisfies NounLabels;
