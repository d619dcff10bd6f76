import type { Text } from '../labels/text';

/** Words of the reports that are no field's label. */
export const reportTexts = {
  customer: ['客户', 'Customer'],
  notGiven: ['未给出', 'Not given'],
  count: ['数量', 'Number'],
  customers: ['客户数', 'Customers'],
  requests: ['服务数量', 'Requests'],
  share: ['占比 (%)', 'Share (%)'],
  year: ['年份', 'Year'],
  amount: ['订单总金额（元）', 'Total ordered (CNY)'],
  group: ['分组', 'Group'],
  by: ['构成依据', 'Group by'],
  losses: ['流失客户数', 'Customers lost'],
  stars: ['{count} 星', '{count} stars'],
  star: ['{count} 星', '{count} star'],
  tooMany: [
    '共 {total} 行，最多可导出 {max} 行，请缩小查询范围',
    'There are {total} rows and at most {max} can be exported; please narrow the query',
  ],
  filter: ['查询条件', 'Filter'],
  rowsTaken: ['导出行数', 'Rows taken'],
  notCompared: ['{field}不能用于排序', '{field} cannot be sorted by'],
} as const satisfies Record<string, Text>;
