import type { Actor } from '../actor/actor';
import { READ } from './scope';

type Operator = '$eq' | '$null' | '$gte' | '$lt' | '$lte' | '$in' | '$notNull';

/** Where a figure leads: one record, or the list of a noun narrowed to what was counted. */
export interface Goal {
  uid: string;
  documentId?: string;
  filters?: readonly (readonly [path: string, operator: Operator, value: string])[];
  /** Order of the list, e.g. `date:ASC`. */
  sort?: string;
}

const path = (goal: Goal) => {
  const base = `/content-manager/collection-types/${goal.uid}`;
  if (goal.documentId) return `${base}/${goal.documentId}`;
  const query = new URLSearchParams({ page: '1' });
  if (goal.sort) query.set('sort', goal.sort);
  (goal.filters ?? []).forEach(([field, operator, value], index) => {
    const keys = field.split('.').map((it) => `[${it}]`);
    query.set(`filters[$and][${index}]${keys.join('')}[${operator}]`, value);
  });
  return `${base}?${query.toString()}`;
};

/** The address in the panel of the records behind a figure; none for who may not read that noun. */
export const panelPath = (goal: Goal | undefined, actor: Actor): string | null => {
  if (!goal || (actor.kind === 'staff' && !actor.ability.can(READ, goal.uid))) return null;
  return path(goal);
};
