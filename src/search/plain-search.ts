import type { Core } from '@strapi/strapi';
import type { Ability } from '../actor/actor';
import type { SearchDefinition } from './definition';
import { fieldsOf } from './definition';
import { searchDefinitionOf, searchDefinitions } from './definitions';
import { matching } from './match';

const READ = 'plugin::content-manager.explorer.read';

interface FindParams {
  _q?: unknown;
  where?: Record<string, unknown>;
}

/** The searched fields that the person who asks may read; undefined where all of them count. */
export const readableFields = (definition: SearchDefinition): string[] | undefined => {
  const ability = strapi.requestContext.get()?.state?.userAbility as Ability | undefined;
  if (!ability) return undefined;
  const all = fieldsOf(definition).map((it) => it.name);
  const readable = all.filter((it) => ability.can(READ, definition.uid, it));
  return readable.length === all.length ? undefined : readable;
};

const replaceSearch = (uid: string, params: FindParams) => {
  const query =
    typeof params._q === 'string' || typeof params._q === 'number' ? String(params._q).trim() : '';
  const definition = searchDefinitionOf(uid);
  if (!definition || query === '') return;
  delete params._q;
  const found = { id: { $in: matching(definition, query, readableFields(definition)) } };
  params.where =
    params.where && Object.keys(params.where).length > 0 ? { $and: [params.where, found] } : found;
};

/**
 * Answers Strapi's own search (`_q`: the list's search box, the pickers, REST, GraphQL) from the search indexes.
 * Strapi would look through every text column of every row, those that the reader may not see included.
 */
export const registerPlainSearch = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: searchDefinitions.map((it) => it.uid),
    beforeFindMany: (event) => replaceSearch(event.model.uid, event.params as FindParams),
    beforeCount: (event) => replaceSearch(event.model.uid, event.params as FindParams),
  });
};
