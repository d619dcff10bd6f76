import type { Actor } from '../actor/actor';
import type { PersonField } from '../workflow/table';
import type { Row } from './hooks';

/** The staff that a row names as these persons: row ids. `sharedWith` takes a statement of its own, and only if asked. */
export const personsOf = async (uid: string, row: Row, fields: readonly PersonField[]): Promise<number[]> => {
  const ids = fields
    .filter((field) => field !== 'sharedWith')
    .map((field) => row[`${field}Ref`] as number | null)
    .filter((id): id is number => typeof id === 'number');
  if (!fields.includes('sharedWith')) return ids;
  const shared = await strapi.db
    .query(uid as 'api::customer.customer')
    .findOne({ select: ['id'], where: { id: row.id }, populate: { sharedWith: { select: ['id'] } } });
  return [...ids, ...((shared?.sharedWith as { id: number }[] | undefined) ?? []).map((it) => it.id)];
};

/** Rules about who bind persons alone: a program acts by its token's grants, a job by its own (contract: Doors). */
export const isOneOf = (actor: Actor, persons: readonly number[]): boolean =>
  actor.kind !== 'staff' || (actor.staffId !== null && persons.includes(actor.staffId));
