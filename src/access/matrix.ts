import type { Text } from '../labels/text';
import type { Condition } from './conditions';

type ConditionName = Condition['name'];

/** A right on records: on which rows (none named: all), and on which fields (none named: all, future ones included). */
export interface Grant {
  rows?: readonly ConditionName[];
  except?: readonly string[];
  only?: readonly string[];
}

export interface RecordGrants {
  create?: Grant;
  read?: Grant;
  update?: Grant;
  delete?: Grant;
}

export interface RoleDeclaration {
  code: string;
  name: Text;
  about: Text;
  /** By singular name of the type. */
  records: Readonly<Record<string, RecordGrants>>;
  /** Rights beside records, and on which rows. */
  actions: Readonly<Record<string, readonly ConditionName[]>>;
  /** Rights of Strapi's own panel. */
  stock: readonly string[];
}

const ALL: Grant = {};
const READ: RecordGrants = { read: ALL };
/** Names by which people are chosen and shown; the account behind a person is nobody's business. */
const STAFF_NAMES: RecordGrants = {
  read: { only: ['name', 'region', 'industry', 'phone', 'email', 'active'] },
};
const MINE: Grant = { rows: ['mine'] };
const MINE_OR_SHARED: Grant = { rows: ['mine', 'shared-with-me'] };
const ANY: readonly ConditionName[] = [];

const REPORTS = {
  'report.contribution': ANY,
  'report.composition': ANY,
  'report.service': ANY,
  'report.churn': ANY,
  'report.export': ANY,
};

/** The four roles (requirements 1): what they may do at the first start. An administrator's changes are never undone. */
export const roles: readonly RoleDeclaration[] = [
  {
    code: 'crm-system-admin',
    name: ['系统管理员', 'System administrator'],
    about: [
      '管理用户、角色、权限和数据字典，保证系统正常运行',
      'Users, roles, rights and the dictionary; keeps the system running',
    ],
    records: {
      'dictionary-item': { create: ALL, read: ALL, update: ALL, delete: ALL },
      'staff-member': { create: ALL, read: ALL, update: ALL, delete: ALL },
      'audit-event': READ,
    },
    actions: { 'dictionary.merge': ANY, 'job.churn': ANY, 'sales.health': ANY },
    stock: [
      ...['create', 'read', 'update', 'delete'].flatMap((it) => [`admin::users.${it}`, `admin::roles.${it}`]),
      ...['access', 'create', 'read', 'update', 'regenerate', 'delete'].flatMap((it) => [
        `admin::api-tokens.${it}`,
        `admin::admin-tokens.${it}`,
      ]),
      ...['create', 'read', 'update', 'delete'].map((it) => `admin::webhooks.${it}`),
      'plugin::content-type-builder.read',
      'plugin::content-manager.collection-types.configure-view',
    ],
  },
  {
    code: 'crm-sales-manager',
    name: ['销售主管', 'Sales manager'],
    about: [
      '创建和指派销售机会，制定开发计划，分配服务，查看全部报表',
      'Creates and assigns opportunities, plans, assigns service requests, reads all reports',
    ],
    records: {
      opportunity: {
        create: ALL,
        read: ALL,
        update: { rows: ['unassigned'] },
        delete: { rows: ['created-by-me'] },
      },
      'plan-item': { create: { except: ['result'] }, read: ALL, update: { except: ['result'] }, delete: ALL },
      customer: { read: ALL, update: { only: ['manager', 'sharedWith'] } },
      contact: READ,
      activity: READ,
      'churn-case': READ,
      'retention-measure': READ,
      'service-request': { read: ALL, delete: { rows: ['unassigned'] } },
      'dictionary-item': READ,
      'staff-member': STAFF_NAMES,
    },
    actions: {
      'opportunity.assign': ANY,
      'service-request.assign': ANY,
      'customer.reactivate': ANY,
      'customer.share': ANY,
      'customer.restore': ANY,
      'sales.orders': ANY,
      ...REPORTS,
    },
    stock: [],
  },
  {
    code: 'crm-account-manager',
    name: ['客户经理', 'Account manager'],
    about: [
      '维护自己的客户，开发销售机会，处理服务，挽留客户',
      'Own customers, opportunities, plans, service requests and churn',
    ],
    records: {
      opportunity: {
        create: ALL,
        read: { rows: ['unassigned', 'mine', 'created-by-me'] },
        update: { rows: ['unassigned'] },
        delete: { rows: ['created-by-me'] },
      },
      'plan-item': { create: MINE, read: MINE, update: MINE, delete: MINE },
      // Nobody enters a customer in somebody else's name; he hands it over afterwards.
      customer: { create: MINE, read: ALL, update: MINE_OR_SHARED, delete: MINE },
      contact: { create: MINE_OR_SHARED, read: ALL, update: MINE_OR_SHARED, delete: MINE_OR_SHARED },
      activity: { create: MINE_OR_SHARED, read: ALL, update: MINE_OR_SHARED, delete: MINE_OR_SHARED },
      'churn-case': { read: MINE },
      'retention-measure': { read: MINE },
      'service-request': {
        create: ALL,
        read: ALL,
        update: { rows: ['created-by-me'] },
        delete: { rows: ['created-by-me'] },
      },
      'dictionary-item': READ,
      'staff-member': STAFF_NAMES,
    },
    actions: {
      'opportunity.win': MINE.rows as readonly ConditionName[],
      'opportunity.stop': MINE.rows as readonly ConditionName[],
      'churn-case.defer': MINE.rows as readonly ConditionName[],
      'churn-case.confirm': MINE.rows as readonly ConditionName[],
      'service-request.handle': MINE.rows as readonly ConditionName[],
      'service-request.feedback': MINE.rows as readonly ConditionName[],
      'customer.restore': MINE.rows as readonly ConditionName[],
      'sales.orders': ANY,
      'sales.products': ANY,
      'sales.stock': ANY,
    },
    stock: [],
  },
  {
    code: 'crm-executive',
    name: ['高管', 'Executive'],
    about: ['查看四个统计报表及其背后的数据', 'Reads the four reports and what stands behind their figures'],
    records: {
      customer: READ,
      'churn-case': READ,
      'retention-measure': READ,
      'service-request': READ,
      'dictionary-item': READ,
      'staff-member': STAFF_NAMES,
    },
    actions: { 'sales.orders': ANY, ...REPORTS },
    stock: [],
  },
];
