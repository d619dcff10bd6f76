import { nounLabel } from '../labels';
import type { Text } from '../labels/text';
import { stepLabel } from '../workflow/labels';
import { stepPermission, workflows } from '../workflow/registry';

/** A right that an administrator ticks by role, beside reading and writing records. */
export interface CrmAction {
  /** `plugin::crm.<noun>.<verb>` */
  id: string;
  label: Text;
  /** The group it stands in on the roles screen. */
  group: Text;
}

const action = (id: string, group: Text, label: Text): CrmAction => ({
  id: `plugin::crm.${id}`,
  label,
  group,
});

const SALES: Text = ['销售系统', 'Sales system'];
const REPORTS: Text = ['统计报表', 'Reports'];
const CUSTOMERS: Text = ['客户', 'Customers'];
const DICTIONARY: Text = ['数据字典', 'Dictionary'];
const SYSTEM: Text = ['系统', 'System'];

const stepActions = workflows.flatMap((table): CrmAction[] =>
  Object.keys(table.steps).map((step) => ({
    id: stepPermission(table, step),
    label: stepLabel(table, step),
    group: nounLabel(table.uid),
  })),
);

/** Every right of the CRM's own. Steps come from the workflow tables. */
export const crmActions: readonly CrmAction[] = [
  ...stepActions,
  action('customer.share', CUSTOMERS, ['共享与移交', 'Share and hand over']),
  action('customer.restore', CUSTOMERS, ['恢复已归档的客户', 'Restore an archived customer']),
  action('sales.orders', SALES, ['查看历史订单', 'See orders']),
  action('sales.products', SALES, ['查询产品', 'Query products']),
  action('sales.stock', SALES, ['查询库存', 'Query stock']),
  action('sales.health', SALES, ['查看连接状态', 'See its state']),
  action('report.contribution', REPORTS, ['客户贡献分析', 'Customer contribution']),
  action('report.composition', REPORTS, ['客户构成分析', 'Customer composition']),
  action('report.service', REPORTS, ['客户服务分析', 'Customer service']),
  action('report.churn', REPORTS, ['客户流失分析', 'Customer churn']),
  action('report.export', REPORTS, ['导出数据', 'Take data away']),
  action('dictionary.merge', DICTIONARY, ['合并与停用条目', 'Merge and retire items']),
  action('job.churn', SYSTEM, ['立即检查客户流失', 'Run the churn check now']),
];
