import type { NounLabels } from '../../labels/noun';

export const staffMemberLabels = {
  one: ['员工', 'Staff member'],
  many: ['员工', 'Staff members'],
  fields: {
    name: ['姓名', 'Name'],
    user: ['登录帐号', 'Login account'],
    region: ['负责地区', 'Region'],
    industry: ['行业特长', 'Industry expertise'],
    phone: ['电话', 'Phone'],
    email: ['电子邮件', 'E-mail'],
    active: ['在职', 'Active'],
    createdAt: ['创建时间', 'Created'],
    updatedAt: ['更新时间', 'Last changed'],
  },
} satisfies NounLabels;
