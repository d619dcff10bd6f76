import type { Ability, Actor } from '../actor/actor';
import { attributesOf } from '../records/attributes';

/** A filter in Strapi's query language; empty: all rows. */
export type RowFilter = Record<string, unknown>;

const managerOf = (ability: Ability, action: string, model: string) =>
  strapi.service('admin::permission').createPermissionsManager({ ability, action, model });

const READ = 'plugin::content-manager.explorer.read';

/**
 * The rows on which somebody may do something, as his roles (or his token) and their conditions say. The one source
 * for lists, single records, pickers, reports, exports and steps.
 * @param action a content-manager action, or a step's (`plugin::crm.opportunity.assign`).
 * @returns null where he may do it on no row; an empty filter for all rows, and for programs and jobs.
 */
export const rowFilter = async (actor: Actor, action: string, uid: string): Promise<RowFilter | null> => {
  if (actor.kind === 'anonymous') return null;
  if (actor.kind !== 'staff') return {};
  if (!actor.ability.can(action, uid)) return null;
  return (managerOf(actor.ability, action, uid).getQuery(action) as RowFilter | null) ?? {};
};

/**
 * May this one do this on this row? One statement, and none where every row is his.
 * @param id row id, or documentId.
 */
export const mayTouch = async (
  actor: Actor,
  action: string,
  uid: string,
  id: number | string,
): Promise<boolean> => {
  const filter = await rowFilter(actor, action, uid);
  if (filter === null) return false;
  if (Object.keys(filter).length === 0) return true;
  const where = { $and: [typeof id === 'number' ? { id } : { documentId: id }, filter] };
  return (await strapi.db.query(uid as 'api::customer.customer').count({ where })) > 0;
};

/**
 * The same for a row that has just been read as a whole: no statement where the conditions look at its own columns.
 * Where they do not hold of these, the database is asked, because a condition may look at other rows.
 */
export const mayTouchRow = async (
  actor: Actor,
  action: string,
  uid: string,
  row: { id: number },
): Promise<boolean> => {
  if (actor.kind === 'staff') {
    const subject = managerOf(actor.ability, action, uid).toSubject({ ...row });
    if (actor.ability.can(action, subject)) return true;
  }
  return mayTouch(actor, action, uid, row.id);
};

/** The attributes of a type that somebody may read. A program's grants are by action: all that is not private. */
export const readableFields = (actor: Actor, uid: string): Set<string> => {
  const attributes = attributesOf(uid);
  const names = Object.keys(attributes);
  if (actor.kind === 'anonymous') return new Set();
  if (actor.kind === 'staff') return new Set(names.filter((field) => actor.ability.can(READ, uid, field)));
  return new Set(names.filter((field) => attributes[field].private !== true));
};
