import type { Text } from '../labels/text';

/** What each report is called: its page, its file, and the trail of who took it away. A new report is a new row. */
export const reportNames = {
  contribution: ['客户贡献分析', 'Customer contribution'],
  composition: ['客户构成分析', 'Customer composition'],
  service: ['客户服务分析', 'Customer service'],
  churn: ['客户流失分析', 'Customer churn'],
} as const satisfies Record<string, Text>;

/** A report as a permission and as the subject of the trail. */
export const reportUid = (name: string): string => `plugin::crm.report.${name}`;
