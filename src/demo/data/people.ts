import type { Text } from '../../labels/text';

/** The demo's people. Their password is known to everybody who reads this: they exist in the demo alone. */
export const DEMO_PASSWORD = 'Kehu-demo-2026';

export interface DemoPerson {
  key: 'admin' | 'sysadmin' | 'manager' | 'xiaoming' | 'wangcai' | 'qiuqiu' | 'exec';
  name: string;
  role: Text;
  roleCode: string;
  phone: string;
  region?: string;
  industry?: string;
}

export const demoPeople: readonly DemoPerson[] = [
  {
    key: 'admin',
    name: '何安',
    role: ['超级管理员', 'Super Admin'],
    roleCode: 'strapi-super-admin',
    phone: '010-82010001',
  },
  {
    key: 'sysadmin',
    name: '孙宁',
    role: ['系统管理员', 'System administrator'],
    roleCode: 'crm-system-admin',
    phone: '010-82010002',
  },
  {
    key: 'manager',
    name: '周岚',
    role: ['销售主管', 'Sales manager'],
    roleCode: 'crm-sales-manager',
    phone: '010-82010010',
  },
  {
    key: 'xiaoming',
    name: '小明',
    role: ['客户经理', 'Account manager'],
    roleCode: 'crm-account-manager',
    phone: '010-82010021',
    region: '北京',
    industry: '信息技术',
  },
  {
    key: 'wangcai',
    name: '旺财',
    role: ['客户经理', 'Account manager'],
    roleCode: 'crm-account-manager',
    phone: '022-58010022',
    region: '华北',
    industry: '制造业',
  },
  {
    key: 'qiuqiu',
    name: '球球',
    role: ['客户经理', 'Account manager'],
    roleCode: 'crm-account-manager',
    phone: '027-68010023',
    region: '中南',
    industry: '商贸零售',
  },
  {
    key: 'exec',
    name: '郑远',
    role: ['高管', 'Executive'],
    roleCode: 'crm-executive',
    phone: '010-82010099',
  },
];

export const emailOf = (key: DemoPerson['key']) => `${key}@kehu.example`;

export type AccountManager = 'xiaoming' | 'wangcai' | 'qiuqiu';
