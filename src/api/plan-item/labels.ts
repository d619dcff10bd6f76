import type { NounLabels } from '../../labels/noun';

export const planItemLabels = {
  one: ['计划项', 'Plan item'],
  many: ['客户开发计划', 'Development plan'],
  fields: {
    opportunity: ['销售机会', 'Opportunity'],
    date: ['日期', 'Date'],
    todo: ['计划项', 'To do'],
    result: ['执行效果', 'Result'],
    createdAt: ['创建时间', 'Created'],
    updatedAt: ['更新时间', 'Last changed'],
  },
} satisfies NounLabels;
