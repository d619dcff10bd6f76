import type { Core } from '@strapi/strapi';
import { searchDefinitions } from './definitions';
import { ensurePostgresIndex } from './postgres';
import { ensureSqliteIndex } from './sqlite';

export const onSqlite = (): boolean => strapi.db.dialect.client === 'sqlite';

/**
 * Makes and fills the search indexes that are missing, or whose definition has changed (a text field that an
 * administrator has added, a table that Strapi has rebuilt). After the schema sync; nothing to do on a usual start.
 */
export const ensureSearchIndexes = async (strapi: Core.Strapi): Promise<void> => {
  const ensure = onSqlite() ? ensureSqliteIndex : ensurePostgresIndex;
  for (const definition of searchDefinitions) {
    const made = await ensure(strapi.db.connection as never, definition);
    if (made) strapi.log.info(`The search index of ${definition.uid} has been made`);
  }
};
