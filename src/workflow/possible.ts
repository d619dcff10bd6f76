import type { Actor } from '../actor/actor';
import { mayTouch } from '../access/row-scope';
import { tokenGrants } from '../access/token-grants';
import type { Row } from '../records/hooks';
import { personsOf } from '../records/persons';
import { refusalOf } from './decide';
import { stepPermission } from './registry';
import type { PersonField, WorkflowTable } from './table';

const hasRight = async (table: WorkflowTable, step: string, actor: Actor, id: number): Promise<boolean> => {
  if (actor.kind === 'staff') return mayTouch(actor, stepPermission(table, step), table.uid, id);
  if (actor.kind === 'program') return tokenGrants(`${table.uid}.${step}`);
  return actor.kind === 'job';
};

/** The steps that this caller could take on this row now. */
export const possibleSteps = async (table: WorkflowTable, row: Row, actor: Actor): Promise<string[]> => {
  const fields = [...new Set(Object.values(table.steps).flatMap((it) => it.who))];
  const persons = new Map<PersonField, number[]>();
  for (const field of fields) persons.set(field, await personsOf(table.uid, row, [field]));
  const stepActor = {
    staffId: actor.kind === 'staff' ? actor.staffId : null,
    isPerson: actor.kind === 'staff',
  };
  const possible: string[] = [];
  for (const [step, { who }] of Object.entries(table.steps)) {
    const refusal = refusalOf({
      table,
      step,
      status: row.status as string,
      persons: who.flatMap((field) => persons.get(field) ?? []),
      actor: stepActor,
    });
    if (!refusal && (await hasRight(table, step, actor, row.id))) possible.push(step);
  }
  return possible;
};
