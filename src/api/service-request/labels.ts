import type { NounLabels } from '../../labels/noun';

export const serviceRequestLabels = {
  one: ['服务请求', 'Service request'],
  many: ['服务请求', 'Service requests'],
  fields: {
    code: ['编号', 'Code'],
    type: ['服务类型', 'Type'],
    summary: ['概要', 'Summary'],
    customer: ['客户', 'Customer'],
    request: ['服务请求', 'Request'],
    creator: ['创建人', 'Created by'],
    assignee: ['分配给', 'Assigned to'],
    assignedAt: ['分配时间', 'Assigned on'],
    treatment: ['服务处理', 'Treatment'],
    handledBy: ['处理人', 'Handled by'],
    handledAt: ['处理时间', 'Handled on'],
    result: ['处理结果', 'Result'],
    satisfaction: ['满意度', 'Satisfaction'],
    archivedAt: ['归档时间', 'Archived on'],
    rounds: ['历次处理', 'Rounds'],
    status: ['状态', 'Status'],
    createdAt: ['创建时间', 'Created'],
    updatedAt: ['更新时间', 'Last changed'],
  },
  values: {
    status: {
      new: ['新创建', 'New'],
      assigned: ['已分配', 'Assigned'],
      handled: ['已处理', 'Handled'],
      archived: ['已归档', 'Archived'],
    },
  },
  steps: {
    assign: {
      label: ['分配', 'Assign'],
      done: ['操作成功：分配成功', 'Done: the request is assigned'],
      about: ['请选择由谁来处理这个服务请求。', 'Choose who is to handle this request.'],
      inputs: { assignee: ['分配给', 'Assign to'] },
    },
    handle: {
      label: ['服务处理', 'Handle'],
      done: ['操作成功：服务已处理', 'Done: the request is handled'],
      about: [
        '写明如何处理了客户的请求。之后请联系客户并填写反馈。',
        'Say what has been done. Ask the customer afterwards, and give the feedback.',
      ],
      inputs: { treatment: ['服务处理', 'Treatment'] },
    },
    feedback: {
      label: ['服务反馈', 'Feedback'],
      done: ['操作成功：反馈已保存', 'Done: the feedback is saved'],
      about: [
        '联系客户后填写处理结果和满意度。满意度为 3 及以上时归档；低于 3 时退回重新处理，本次处理会保留。',
        'Ask the customer, then say how it came out. With 3 or more the request is archived; below 3 it is handled again, and this round is kept.',
      ],
      inputs: { result: ['处理结果', 'Result'], satisfaction: ['满意度', 'Satisfaction'] },
    },
  },
} satisfies NounLabels;
