import type { NounLabels } from '../../labels/noun';

export const churnCaseLabels = {
  one: ['客户流失', 'Churn case'],
  many: ['客户流失', 'Churn cases'],
  fields: {
    code: ['编号', 'Code'],
    customer: ['客户', 'Customer'],
    manager: ['客户经理', 'Account manager'],
    lastOrderAt: ['上次下单时间', 'Last order'],
    confirmedAt: ['确认流失时间', 'Confirmed on'],
    recoveredAt: ['挽回时间', 'Recovered on'],
    reason: ['流失原因', 'Reason for leaving'],
    status: ['状态', 'Status'],
    createdAt: ['预警时间', 'Warned on'],
    updatedAt: ['更新时间', 'Last changed'],
  },
  values: {
    status: {
      warning: ['预警', 'Warning'],
      deferred: ['暂缓流失', 'Deferred'],
      confirmed: ['确认流失', 'Confirmed'],
      recovered: ['已挽回', 'Recovered'],
    },
  },
  actions: {
    recover: ['已挽回', 'Recovered'],
  },
  steps: {
    defer: {
      label: ['暂缓流失', 'Defer'],
      done: ['操作成功：暂缓措施已记录', 'Done: the measure has been recorded'],
      about: [
        '写明为留住该客户采取的措施。可以多次暂缓，每一条措施都会保留。',
        'Say what is done to keep the customer. You may defer again; every measure is kept.',
      ],
      inputs: { measure: ['暂缓措施', 'Measure'] },
    },
    confirm: {
      label: ['确认流失', 'Confirm the loss'],
      done: ['操作成功：已确认流失', 'Done: the loss is confirmed'],
      about: [
        '确认后，该客户的状态变为“已流失”，不能再编辑。至少采取过一条暂缓措施才能确认。',
        'The customer becomes lost and can no longer be edited. At least one measure must have been taken before.',
      ],
      inputs: { reason: ['流失原因', 'Reason for leaving'] },
    },
  },
} satisfies NounLabels;
