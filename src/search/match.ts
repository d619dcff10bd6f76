import type { Knex } from 'knex';
import type { SearchDefinition } from './definition';
import { fieldsOf, tableOf } from './definition';
import { onSqlite } from './ensure';
import { likePattern, queryGrams } from './grams';
import { postgresGrams, postgresWords } from './postgres';
import { sqliteIndex, sqliteMatch, sqliteWords } from './sqlite';

interface Part {
  sql: string;
  bindings: unknown[];
}

const byIndex = (definition: SearchDefinition, grams: readonly string[]): Part => {
  if (onSqlite()) {
    const index = sqliteIndex(tableOf(definition.uid));
    return {
      sql: `s.id in (select rowid from ${index} where ${index} match ?)`,
      bindings: [sqliteMatch(grams)],
    };
  }
  return { sql: `${postgresGrams(definition, 's')} @> ?::text[]`, bindings: [grams] };
};

const byText = (definition: SearchDefinition, query: string, only?: readonly string[]): Part => {
  const fields = fieldsOf(definition).filter((it) => !only || only.includes(it.name));
  if (fields.length === 0) return { sql: '1 = 0', bindings: [] };
  const pattern = likePattern(query);
  const tests = fields.map((it) =>
    onSqlite() ? `${sqliteWords(it, 's')} like ? escape '\\'` : `${postgresWords(it, 's')} ilike ?`,
  );
  return { sql: `(${tests.join(' or ')})`, bindings: fields.map(() => pattern) };
};

/**
 * The row ids of a noun whose words contain the query, as a subquery for `where: { id: { $in: … } }`. What it finds
 * is what `LIKE '%query%'` over the same fields finds; the index only makes it fast.
 * @param only fields that count (those that the reader may read); all searched fields, if not given.
 */
export const matching = (definition: SearchDefinition, query: string, only?: readonly string[]): Knex.Raw => {
  const { grams, exact } = queryGrams(query);
  // The index alone decides: its row ids need not be looked up in the table again.
  if (exact && !only && onSqlite()) {
    const index = sqliteIndex(tableOf(definition.uid));
    return strapi.db.connection.raw(`select rowid from ${index} where ${index} match ?`, [
      sqliteMatch(grams),
    ]);
  }
  const parts: Part[] = [];
  if (grams.length > 0) parts.push(byIndex(definition, grams));
  if (!exact || only) parts.push(byText(definition, query, only));
  const where = parts.map((it) => it.sql).join(' and ');
  // Materialised: without statistics PostgreSQL might ask it again for every row of the outer query.
  return strapi.db.connection.raw(
    `with found as materialized (select s.id from "${tableOf(definition.uid)}" s where ${where}) select id from found`,
    parts.flatMap((it) => it.bindings) as never[],
  );
};
