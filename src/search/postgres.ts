import type { Knex } from 'knex';
import type { SearchDefinition, SearchField } from './definition';
import { fieldsOf, markOf, tableOf } from './definition';

/*
 * PostgreSQL: a GIN index over an expression, the pieces of a row's words. The database itself keeps it in step.
 * pg_trgm is no help here: two Chinese characters are shorter than a trigram.
 */

const FUNCTIONS = [
  // Single characters, pairs, and threes where all are ASCII; in one pass, so that long texts stay cheap.
  `create or replace function crm_search_grams(words text) returns text[] language sql immutable parallel safe cost 5000 as $$
    select coalesce(array_agg(distinct g), '{}') from (
      select c, lead(c, 1) over w as d, lead(c, 2) over w as e
      from unnest(string_to_array(lower(words), null)) with ordinality as u(c, i)
      window w as (order by i)
    ) s cross join lateral (values (c), (c || d), (case when octet_length(c || d || e) = 3 then c || d || e end)) as v(g)
    where g is not null and position(chr(10) in g) = 0
  $$`,
  `create or replace function crm_search_words(list jsonb, path text) returns text language sql immutable parallel safe as $$
    select coalesce(string_agg(case when path = '' then it #>> '{}' else it ->> path end, chr(10)), '')
    from jsonb_array_elements(case when jsonb_typeof(list) = 'array' then list else '[]'::jsonb end) as it
  $$`,
];

const VERSION = 1;

/** The words of one field of a row, as an expression. */
export const postgresWords = ({ column, paths }: SearchField, row?: string): string => {
  const ref = row ? `${row}."${column}"` : `"${column}"`;
  if (!paths) return `coalesce(${ref}::text, '')`;
  return paths.map((path) => `crm_search_words(${ref}, '${path}')`).join(` || chr(10) || `);
};

/** The expression that is indexed; a query must say it in the same words to be answered by the index. */
export const postgresGrams = (definition: SearchDefinition, row?: string): string =>
  `crm_search_grams(${fieldsOf(definition)
    .map((it) => postgresWords(it, row))
    .join(` || chr(10) || `)})`;

export const postgresIndex = (definition: SearchDefinition): string =>
  `crm_search_${tableOf(definition.uid)}_${markOf(VERSION, FUNCTIONS, fieldsOf(definition))}`;

/** Makes the index of a noun, unless it stands already as it should; drops those of earlier definitions. */
export const ensurePostgresIndex = async (knex: Knex, definition: SearchDefinition): Promise<boolean> => {
  const table = tableOf(definition.uid);
  const index = postgresIndex(definition);
  return knex.transaction(async (trx) => {
    // One start at a time: two that replace the same function at once would fail.
    await trx.raw(`select pg_advisory_xact_lock(hashtext('crm_search'))`);
    const { rows } = await trx.raw(
      `select indexname from pg_indexes where schemaname = current_schema() and tablename = ? and indexname like 'crm\\_search\\_%'`,
      [table],
    );
    const standing = (rows as { indexname: string }[]).map((it) => it.indexname);
    if (standing.includes(index)) return false;
    for (const name of standing) await trx.raw('drop index if exists ??', [name]);
    for (const sql of FUNCTIONS) await trx.raw(sql);
    await trx.raw(`create index "${index}" on "${table}" using gin ((${postgresGrams(definition)}))`);
    // An analysed empty table would be planned as empty for ever after; one with rows needs the figures of the index.
    if (await trx(table).first('id')) await trx.raw(`analyze "${table}"`);
    return true;
  });
};
