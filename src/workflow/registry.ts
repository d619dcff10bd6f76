import { churnCaseWorkflow } from '../api/churn-case/workflow';
import { customerWorkflow } from '../api/customer/workflow';
import { opportunityWorkflow } from '../api/opportunity/workflow';
import { serviceRequestWorkflow } from '../api/service-request/workflow';
import type { WorkflowTable } from './table';

/** Every workflow of the product. A new one is a new row here and its table in the folder of its noun. */
export const workflows: readonly WorkflowTable[] = [
  opportunityWorkflow,
  churnCaseWorkflow,
  customerWorkflow,
  serviceRequestWorkflow,
];

export const workflowOf = (uid: string): WorkflowTable | undefined => workflows.find((it) => it.uid === uid);

/** The id of the permission action of a step, as the roles screen and the abilities know it. */
export const stepPermission = (table: WorkflowTable, step: string) => `plugin::crm.${table.noun}.${step}`;
