import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Ability } from '../../actor/actor';
import { isShadow } from '../../shadows/declared';
import { NOTHING, targetOf, type RequestAbility } from './ability';
import { readableOutput } from './output';
import { assertSort, scopeFilters, scopeSearch } from './query';

type Query = Record<string, unknown>;
type SanitizedQuery = ((query: Query, action?: string) => Promise<Query>) &
  Record<string, (query: Query) => Promise<Query>>;

type Cannot = ((action: string, entity?: unknown, field?: string) => boolean) &
  Record<string, (entity?: unknown, field?: string) => boolean>;

interface Checker {
  cannot: Cannot;
  sanitizeOutput(data: unknown, options?: object): Promise<unknown>;
  sanitizeQuery(query: Query): Promise<Query>;
  sanitizedQuery: SanitizedQuery;
}

interface CheckerService {
  create(options: { userAbility: RequestAbility; model: string }): Checker;
}

const ACTIONS = {
  read: 'read',
  create: 'create',
  update: 'update',
  delete: 'delete',
  publish: 'publish',
  unpublish: 'publish',
  discard: 'update',
};

const explorer = (verb: string) => `plugin::content-manager.explorer.${verb}`;

/** What somebody's own query may become: asked about readable things only, and answered from his rows only. */
const queryFor =
  (checker: Checker, ability: Ability, model: string) =>
  async (given: Query = {}, action = explorer('read')): Promise<Query> => {
    // What is read along is chosen by the screens, never by the caller; nor are all fields anybody's.
    const { populate: _populate, fields, ...rest } = given;
    const query: Query =
      fields === undefined || JSON.stringify(fields).includes('*') ? rest : { ...rest, fields };
    assertSort(ability, model, query.sort);
    const clean = await checker.sanitizeQuery(scopeSearch(ability, model, query));
    const scoped = { ...clean, filters: scopeFilters(ability, model, clean.filters) };
    if (clean.filters === undefined) delete (scoped as Query).filters;
    const manager = strapi.service('admin::permission').createPermissionsManager({ ability, action, model });
    if (!ability.can(action, model)) return { ...scoped, filters: NOTHING };
    return manager.addPermissionsQueryTo(scoped, action) as Query;
  };

/**
 * Asked about a record, `cannot` says “no such record” of one that may not be read: that the row is somebody else's
 * would tell that there is one. Whoever may read it and no more is refused as ever. The sentence is that of Strapi's
 * own MCP tools for an unknown id; the other doors say theirs in its place.
 */
const silentOnUnreadable = ({ cannot }: Checker): Cannot =>
  Object.assign(
    (action: string, entity?: unknown, field?: string) => cannot(action, entity, field),
    Object.fromEntries(
      Object.keys(ACTIONS).map((name) => [
        name,
        (entity?: unknown, field?: string) => {
          const refused = cannot[name](entity, field);
          const isRow = typeof entity === 'object' && entity !== null && 'documentId' in entity;
          if (refused && isRow && cannot.read(entity)) throw new errors.NotFoundError('Document not found.');
          return refused;
        },
      ]),
    ),
  );

/** Takes the hidden copies of relations out of an answer: they would tell of a record by its row id. */
const withoutShadows = (uid: string, data: unknown): unknown => {
  if (Array.isArray(data)) return data.map((it) => withoutShadows(uid, it));
  if (typeof data !== 'object' || data === null || data instanceof Date) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([name]) => !isShadow(uid, name))
      .map(([name, value]) => {
        const target = targetOf(uid, name);
        return [name, target?.startsWith('api::') ? withoutShadows(target, value) : value];
      }),
  );
};

/**
 * Every list, picker, record and tool of the generated screens asks the content manager's permission checker for its
 * query. Strapi's answers for the record's own fields; ours also for what is asked through its relations.
 */
export const closeQueries = (strapi: Core.Strapi): void => {
  const service = strapi.plugin('content-manager').service('permission-checker') as CheckerService;
  const { create } = service;
  service.create = ({ userAbility, model }) => {
    const checker = create({ userAbility, model });
    const query = queryFor(checker, userAbility, model);
    const sanitizedQuery = Object.assign(
      (given: Query, action?: string) => query(given, typeof action === 'string' ? action : undefined),
      Object.fromEntries(
        Object.entries(ACTIONS).map(([name, verb]) => [name, (given: Query) => query(given, explorer(verb))]),
      ),
    ) as SanitizedQuery;
    const toSubject = (row: object) =>
      strapi
        .service('admin::permission')
        .createPermissionsManager({ ability: userAbility, model })
        .toSubject(row);
    const sanitizeOutput = async (data: unknown, options: { action?: string } = {}) =>
      readableOutput(userAbility, options.action ?? explorer('read'), model, data, toSubject) ??
      withoutShadows(model, await checker.sanitizeOutput(data, options));
    return { ...checker, cannot: silentOnUnreadable(checker), sanitizeOutput, sanitizedQuery };
  };
};
