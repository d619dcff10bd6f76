import { fieldLabel, labelsOf } from '../labels';
import type { Text } from '../labels/text';
import type { WorkflowTable } from './table';

const OPERATION_DONE: Text = ['操作成功', 'Done'];

export const stepLabel = (table: WorkflowTable, step: string): Text =>
  labelsOf(table.uid)?.steps?.[step]?.label ?? [step, step];

/** What a step answers when it has succeeded. */
export const stepDone = (table: WorkflowTable, step: string): Text =>
  labelsOf(table.uid)?.steps?.[step]?.done ?? OPERATION_DONE;

/** The sentence of the step's dialog. */
export const stepAbout = (table: WorkflowTable, step: string): Text | undefined =>
  labelsOf(table.uid)?.steps?.[step]?.about;

/** An input's label: its own, or that of the field it fills. */
export const inputLabel = (table: WorkflowTable, step: string, input: string): Text =>
  labelsOf(table.uid)?.steps?.[step]?.inputs?.[input] ?? fieldLabel(table.uid, input);
