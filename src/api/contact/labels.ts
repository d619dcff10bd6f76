import type { NounLabels } from '../../labels/noun';

export const contactLabels = {
  one: ['联系人', 'Contact'],
  many: ['联系人', 'Contacts'],
  fields: {
    customer: ['客户', 'Customer'],
    name: ['姓名', 'Name'],
    gender: ['性别', 'Gender'],
    title: ['职位', 'Position'],
    officePhone: ['办公电话', 'Office phone'],
    mobile: ['手机', 'Mobile'],
    memo: ['备注', 'Memo'],
    createdAt: ['创建时间', 'Created'],
    updatedAt: ['更新时间', 'Last changed'],
  },
  values: {
    gender: { male: ['男', 'Male'], female: ['女', 'Female'] },
  },
} satisfies NounLabels;
