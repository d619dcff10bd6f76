import type { NounLabels } from '../../labels/noun';

export const opportunityLabels = {
  one: ['销售机会', 'Opportunity'],
  many: ['销售机会', 'Opportunities'],
  fields: {
    code: ['编号', 'Code'],
    source: ['机会来源', 'Source'],
    customerName: ['客户名称', 'Customer name'],
    successRate: ['成功机率 (%)', 'Success rate (%)'],
    summary: ['概要', 'Summary'],
    contactName: ['联系人', 'Contact'],
    contactPhone: ['联系人电话', 'Contact phone'],
    description: ['机会描述', 'Description'],
    creator: ['创建人', 'Created by'],
    assignee: ['指派给', 'Assigned to'],
    assignedAt: ['指派时间', 'Assigned on'],
    status: ['状态', 'Status'],
    closedAt: ['结束时间', 'Closed on'],
    stopReason: ['终止原因', 'Reason for stopping'],
    customer: ['客户', 'Customer'],
    createdAt: ['创建时间', 'Created'],
    updatedAt: ['更新时间', 'Last changed'],
  },
  values: {
    status: {
      unassigned: ['未指派', 'Unassigned'],
      assigned: ['已指派', 'Assigned'],
      won: ['开发成功', 'Won'],
      lost: ['开发失败', 'Lost'],
    },
  },
  steps: {
    assign: {
      label: ['指派', 'Assign'],
      done: ['操作成功：指派成功', 'Done: the opportunity is assigned'],
      about: [
        '请按负责地区、行业特长和在办工作，选择一位客户经理来开发这个销售机会。',
        'Choose the account manager who is to develop this opportunity, by region, industry and open work.',
      ],
      inputs: { assignee: ['指派给', 'Assign to'] },
    },
    win: {
      label: ['开发成功', 'Mark as won'],
      done: ['操作成功：客户已添加', 'Done: the customer has been added'],
      about: [
        '客户已下订单或已签订合同？确认后，销售机会变为“开发成功”，不能再修改，系统自动创建客户及其联系人。如果这是已有的客户，请在下面选择，就不再新建客户。',
        'Has the customer placed an order or signed a contract? The opportunity becomes won and can no longer be changed, and the customer and the contact are created from it. For a customer you already have, choose it below, and no new customer is created.',
      ],
      inputs: { customer: ['已有客户', 'Existing customer'] },
    },
    stop: {
      label: ['终止开发', 'Stop development'],
      done: ['操作成功：已终止开发', 'Done: development has been stopped'],
      about: [
        '客户没有需求或没有开发价值时终止开发。销售机会将变为“开发失败”，之后不能再修改。',
        'Stop when there is no need or no worth. The opportunity becomes lost and read-only.',
      ],
      inputs: { reason: ['终止原因', 'Reason for stopping'] },
    },
  },
} satisfies NounLabels;
