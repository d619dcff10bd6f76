import type { Knex } from 'knex';
import type { Actor } from '../actor/actor';
import { rowFilter, type RowFilter } from '../access/row-scope';

export const READ = 'plugin::content-manager.explorer.read';

/** The rows of one noun that somebody may read, for statements of our own. */
export interface Scope {
  /** He may read none of them. */
  none: boolean;
  /** He may read every one of them: nothing needs to be asked. */
  all: boolean;
  /** Narrows a statement to them; `column` holds the row id. */
  narrow<Q extends Knex.QueryBuilder | Knex.JoinClause>(query: Q, column: string): Q;
}

type Narrowable = {
  whereIn: (column: string, values: unknown) => unknown;
  onIn?: (column: string, values: unknown) => unknown;
};

const idsOf = (uid: string, where: RowFilter): Knex.QueryBuilder =>
  strapi.db.entityManager
    .createQueryBuilder(uid)
    .init({ where, select: ['id'] })
    .getKnexQuery();

/** What a reader may see of a noun: his roles' rows, by the one builder that lists and single records use. */
export const scopeOf = async (actor: Actor, uid: string): Promise<Scope> => {
  const filter = await rowFilter(actor, READ, uid);
  const none = filter === null;
  const all = !none && Object.keys(filter).length === 0;
  return {
    none,
    all,
    narrow(query, column) {
      if (all) return query;
      const ids = none ? [] : idsOf(uid, filter);
      const it = query as unknown as Narrowable;
      if (it.onIn) it.onIn(column, ids);
      else it.whereIn(column, ids);
      return query;
    },
  };
};

/** May this reader see a field of a noun at all? Programs are bound by their token's grants, not by fields. */
export const mayReadField = (actor: Actor, uid: string, field: string): boolean =>
  actor.kind !== 'staff' || actor.ability.can(READ, uid, field);

/** Leaves out what belongs to an archived customer: it is gone from sight with him. */
export const withoutArchived = (query: Knex.QueryBuilder, customerRef: string): Knex.QueryBuilder =>
  query.whereNotExists(
    strapi.db
      .connection('customers as archived')
      .select('archived.id')
      .whereRaw('archived.id = ??', [customerRef])
      .whereNotNull('archived.archived_at'),
  );
