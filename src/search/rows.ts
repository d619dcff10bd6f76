import type { Actor } from '../actor/actor';
import { rowFilter } from '../access/row-scope';

export const READ = 'plugin::content-manager.explorer.read';

export type Where = Record<string, unknown>;

/** The rows of a noun that somebody may read, as a condition; null where there are none. */
export const readableWhere = (actor: Actor, uid: string): Promise<Where | null> =>
  rowFilter(actor, READ, uid);

/** No role ticks these: whoever reads a record reads them, as in the content manager. */
const WITH_EVERY_RECORD = ['createdAt', 'updatedAt'];

/** May this reader see a field at all? Programs are bound by their token's grants, not by fields. */
export const mayReadField = (actor: Actor, uid: string, field: string): boolean =>
  actor.kind !== 'staff' ||
  (WITH_EVERY_RECORD.includes(field) ? actor.ability.can(READ, uid) : actor.ability.can(READ, uid, field));

/** The named fields that this reader may see; undefined where he may see all of them. */
export const readableOf = (actor: Actor, uid: string, fields: readonly string[]): string[] | undefined => {
  const readable = fields.filter((it) => mayReadField(actor, uid, it));
  return readable.length === fields.length ? undefined : readable;
};

/** What a page of an answer says of itself, as Strapi does. */
export const paginationOf = (page: number, pageSize: number, total: number) => ({
  page,
  pageSize,
  pageCount: Math.ceil(total / pageSize),
  total,
});
