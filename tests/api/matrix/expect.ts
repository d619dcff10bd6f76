import { conditions } from '../../../src/access/conditions';
import type { Grant } from '../../../src/access/matrix';
import { roles } from '../../../src/access/matrix';

import type { PersonField, WorkflowTable } from '../../../src/workflow/table';
import { CHANGE } from './rows';

/** What a door answers, as far as the matrix looks: done, refused (403, or 404 where one may not know), 409, 400. */
export type Outcome = 'done' | 'refused' | 'conflict' | 'rule';

/** How the one who asks stands to the record. */
export type Stance = 'creator' | 'responsible' | 'stranger';

export interface Cell {
  table: WorkflowTable;
  role: string;
  stance: Stance;
  state: string;
  action: string;
}

/** Which person fields name the asker, by his stance. */
export const namedAs = (table: WorkflowTable, stance: Stance): PersonField[] => {
  if (stance === 'stranger') return [];
  if (stance === 'creator') return ['creator'];
  return table.noun === 'customer' || table.noun === 'churn-case' ? ['manager'] : ['assignee'];
};

const responsible = (table: WorkflowTable) => namedAs(table, 'responsible')[0];

const holdsFor = (condition: string, { table, stance, state }: Cell): boolean => {
  const known = conditions.find((it) => it.name === condition);
  if (!known || !(table.noun in known.means)) return false;
  const named = namedAs(table, stance);
  if (condition === 'mine') return named.includes(responsible(table));
  if (condition === 'created-by-me') return named.includes('creator');
  return condition === 'unassigned' && state === table.initial;
};

const rowsAllow = (rows: readonly string[] | undefined, cell: Cell) =>
  rows === undefined || rows.length === 0 || rows.some((it) => holdsFor(it, cell));

const declared = (code: string) => roles.find((it) => it.code === code);

const granted = (cell: Cell, verb: 'read' | 'update' | 'delete'): boolean => {
  const grant: Grant | undefined = declared(cell.role)?.records[cell.table.noun]?.[verb];
  return grant !== undefined && rowsAllow(grant.rows, cell);
};

const whoAllows = (who: readonly PersonField[], { table, stance }: Cell) =>
  who.length === 0 || who.some((it) => namedAs(table, stance).includes(it));

const expectedStep = (cell: Cell): Outcome => {
  const { table, action, role, state } = cell;
  const rows = declared(role)?.actions[`${table.noun}.${action}`];
  if (rows === undefined || !granted(cell, 'read') || !rowsAllow(rows, cell)) return 'refused';
  const step = table.steps[action];
  if (!step.from.includes(state)) return 'conflict';
  if (!whoAllows(step.who, cell)) return 'refused';
  return step.notYet?.includes(state) ? 'rule' : 'done';
};

/** What the declarations say of one cell; the doors are held against it. */
export const expectedOutcome = (cell: Cell): Outcome => {
  const { table, action, state } = cell;
  const { edit, delete: removal } = table.states[state];
  if (action in table.steps) return expectedStep(cell);
  if (action === 'read') return granted(cell, 'read') ? 'done' : 'refused';
  if (action === 'update') {
    if (!granted(cell, 'update')) return 'refused';
    // A field that the role may not write is refused as such, whatever the state.
    const { only } = declared(cell.role)?.records[table.noun]?.update ?? {};
    if (only && !Object.keys(CHANGE[table.noun]).every((it) => only.includes(it))) return 'refused';
    return edit ? 'done' : 'conflict';
  }
  if (!granted(cell, 'delete')) return 'refused';
  if (removal === false) return 'conflict';
  return whoAllows(removal, cell) ? 'done' : 'refused';
};

/** What a program with full access gets: rules about who do not bind it, rules about state do. */
export const expectedForProgram = (table: WorkflowTable, state: string, action: string): Outcome => {
  const step = table.steps[action];
  if (step) {
    if (!step.from.includes(state)) return 'conflict';
    return step.notYet?.includes(state) ? 'rule' : 'done';
  }
  if (action === 'update') return table.states[state].edit ? 'done' : 'conflict';
  if (action === 'delete') return table.states[state].delete === false ? 'conflict' : 'done';
  return 'done';
};

export const outcomeOf = (status: number): Outcome | number => {
  if (status >= 200 && status < 300) return 'done';
  if (status === 403 || status === 404) return 'refused';
  if (status === 409) return 'conflict';
  return status === 400 ? 'rule' : status;
};
