import type { NounLabels } from '../../labels/noun';

export const auditEventLabels = {
  one: ['操作日志', 'Audit event'],
  many: ['操作日志', 'Audit trail'],
  fields: {
    at: ['时间', 'Time'],
    action: ['操作', 'Action'],
    outcome: ['结果', 'Outcome'],
    refusal: ['拒绝原因', 'Reason for refusal'],
    subjectType: ['对象类型', 'Type of record'],
    subjectId: ['对象标识', 'Record id'],
    subjectLabel: ['对象', 'Record'],
    actorType: ['操作者类型', 'Kind of actor'],
    actorId: ['操作者标识', 'Actor id'],
    actorName: ['操作者', 'Actor'],
    via: ['凭据', 'By means of'],
    door: ['入口', 'Door'],
    changes: ['变更内容', 'Changes'],
    createdAt: ['创建时间', 'Created'],
    updatedAt: ['更新时间', 'Last changed'],
  },
  values: {
    outcome: { done: ['成功', 'Done'], refused: ['被拒绝', 'Refused'] },
    actorType: {
      staff: ['员工', 'Staff'],
      program: ['程序', 'Program'],
      job: ['定时任务', 'Scheduled job'],
      import: ['导入', 'Import'],
      anonymous: ['匿名', 'Anonymous'],
    },
  },
} satisfies NounLabels;
