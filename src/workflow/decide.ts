import type { Step, StepValue, Target, WorkflowTable } from './table';

/** Who takes a step, as far as the rules about persons look. */
export interface StepActor {
  /** Row id of the staff-member; null for one who has none. */
  staffId: number | null;
  /** Programs and jobs are no persons: rules about who do not bind them. */
  isPerson: boolean;
}

export interface StepQuestion {
  table: WorkflowTable;
  step: string;
  status: string;
  /** The staff that the record names for the persons of the step's `who`. */
  persons: readonly number[];
  actor: StepActor;
}

export type Refusal = 'state' | 'not-yet' | 'who';

/** May the step be taken now, by this one? Pure: state, persons and actor come in, a reason comes out. */
export const refusalOf = ({ table, step, status, persons, actor }: StepQuestion): Refusal | undefined => {
  const row = table.steps[step];
  if (!row.from.includes(status)) return 'state';
  const bound = row.who.length > 0 && actor.isPerson;
  if (bound && (actor.staffId === null || !persons.includes(actor.staffId))) return 'who';
  if (row.notYet?.includes(status)) return 'not-yet';
  return undefined;
};

const holds = ({ when }: Target, input: Record<string, unknown>) => {
  if (!when) return true;
  const value = Number(input[when.input]);
  return (
    (when.atLeast === undefined || value >= when.atLeast) && (when.below === undefined || value < when.below)
  );
};

/** The state that the step leads to with this input: the first target that holds. */
export const targetOf = (step: Step, input: Record<string, unknown>): string => {
  const target = step.to.find((it) => holds(it, input));
  if (!target) throw new Error('A step needs a last target without a condition');
  return target.to;
};

const valueOf = (value: StepValue, input: Record<string, unknown>, now: Date, staffId: number | null) => {
  if (value === 'now') return now;
  if (value === 'actor') return staffId;
  return value === null ? null : (input[value.input] ?? null);
};

/** The fields that the step writes beside the status. Persons are row ids of staff-members. */
export const fieldsOf = (
  step: Step,
  input: Record<string, unknown>,
  now: Date,
  staffId: number | null,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(step.set).map(([field, value]) => [field, valueOf(value, input, now, staffId)]),
  );
