import type { NounLabels } from '../../labels/noun';

export const retentionMeasureLabels = {
  one: ['暂缓措施', 'Retention measure'],
  many: ['暂缓措施', 'Retention measures'],
  fields: {
    churnCase: ['客户流失', 'Churn case'],
    measure: ['暂缓措施', 'Measure'],
    author: ['填写人', 'Author'],
    createdAt: ['填写时间', 'Written on'],
    updatedAt: ['更新时间', 'Last changed'],
  },
} satisfies NounLabels;
