import { CrmError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import { nounLabel, valueLabel } from '../labels';
import type { Text } from '../labels/text';
import { workflowOf } from '../workflow/registry';
import type { Row } from './hooks';

/** A state that forbids something: 409, with the state it is in. */
export const stateConflict = (
  uid: string,
  status: string,
  text: Text,
  params: Record<string, Text | string> = {},
): CrmError =>
  new CrmError(
    'STATE_CONFLICT',
    text,
    { noun: nounLabel(uid), state: valueLabel(uid, 'status', status), ...params },
    { status },
  );

/** The declared state of a row, or undefined for nouns without a workflow. */
export const stateOf = (uid: string, row: Row) => workflowOf(uid)?.states[row.status as string];

/** Refuses a change to a record whose own state forbids it. */
export const assertEditableState = (uid: string, row: Row): void => {
  const state = stateOf(uid, row);
  if (state && !state.edit) throw stateConflict(uid, row.status as string, errorTexts.stateForbidsEdit);
};

/** Refuses a change to a record whose parent is not in one of the states that allow it. */
export const assertParentState = (parent: { uid: string; while: readonly string[] }, row: Row): void => {
  const status = row.status as string;
  if (parent.while.includes(status)) return;
  const [zh, en] = nounLabel(parent.uid);
  throw stateConflict(parent.uid, status, errorTexts.parentState, { noun: [zh, en.toLowerCase()] });
};
