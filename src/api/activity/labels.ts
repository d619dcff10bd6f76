import type { NounLabels } from '../../labels/noun';

export const activityLabels = {
  one: ['交往记录', 'Activity'],
  many: ['交往记录', 'Activities'],
  fields: {
    customer: ['客户', 'Customer'],
    date: ['日期', 'Date'],
    place: ['地点', 'Place'],
    summary: ['概要', 'Summary'],
    details: ['详细信息', 'Details'],
    memo: ['备注', 'Memo'],
    createdAt: ['创建时间', 'Created'],
    updatedAt: ['更新时间', 'Last changed'],
  },
} satisfies NounLabels;
