import type { Knex } from 'knex';
import type { SearchDefinition, SearchField } from './definition';
import { fieldsOf, markOf, tableOf } from './definition';

/*
 * SQLite: an FTS5 table without content beside the noun's own, kept by triggers, so that whoever writes (the product,
 * an import, a tool on the file) keeps it in step. A token is the hexadecimal form of two characters (three, if all
 * are ASCII): no tokenizer decides what a word is, and a bare `x*` finds a single character.
 */

export const sqliteIndex = (table: string) => `crm_search_${table}`;

const ref = (column: string, row: string) => `${row}."${column}"`;

const jsonPath = (path: string) => (path === '' ? '$' : `$.${path}`);

/** The words of one field of a row, as an expression. */
export const sqliteWords = ({ column, paths }: SearchField, row: string): string => {
  if (!paths) return `coalesce(${ref(column, row)}, '')`;
  const parts = paths.map((path) =>
    path === '' ? `coalesce(j.value, '')` : `coalesce(json_extract(j.value, '${jsonPath(path)}'), '')`,
  );
  const words = parts.join(' || char(10) || ');
  return `coalesce((select group_concat(${words}, char(10)) from json_each(${ref(column, row)}) j), '')`;
};

const allWords = (fields: readonly SearchField[], row: string) =>
  fields.map((it) => sqliteWords(it, row)).join(' || char(10) || ');

const tokens = (fields: readonly SearchField[], row: string) => `(
  with recursive words(s) as (select lower(${allWords(fields, row)})),
  at(i, n) as (select 1, length(s) from words union all select i + 1, n from at where i < n),
  cut(two, three) as (select substr(s, i, 2), substr(s, i, 3) from words, at)
  select group_concat(
    hex(two) || case when length(three) = 3 and length(hex(three)) = 6 then ' ' || hex(three) else '' end, ' '
  ) from cut
)`;

const VERSION = 2;

const statements = (table: string, fields: readonly SearchField[], mark: string) => {
  const index = sqliteIndex(table);
  const insert = `insert into ${index}(rowid, words) select new.id, ${tokens(fields, 'new')}`;
  const columns = fields.map((it) => `"${it.column}"`).join(', ');
  const changed = fields.map((it) => `${ref(it.column, 'old')} is not ${ref(it.column, 'new')}`).join(' or ');
  return {
    // How many rows each token stands in: what is rare tells more.
    terms: `create virtual table ${index}_terms using fts5vocab(${index}, 'row')`,
    index: `create virtual table ${index} using fts5(words, content='', contentless_delete=1, detail=none, tokenize="ascii")`,
    triggers: {
      [`${index}_insert`]: `after insert on "${table}" begin /* ${mark} */ ${insert}; end`,
      [`${index}_update`]: `after update of ${columns} on "${table}" when ${changed} begin /* ${mark} */
        delete from ${index} where rowid = old.id; ${insert}; end`,
      [`${index}_delete`]: `after delete on "${table}" begin /* ${mark} */ delete from ${index} where rowid = old.id; end`,
    },
    fill: `insert into ${index}(rowid, words) select t.id, ${tokens(fields, 't')} from "${table}" t`,
  };
};

/** Makes the index of a noun and fills it, unless it stands already as it should. */
export const ensureSqliteIndex = async (knex: Knex, definition: SearchDefinition): Promise<boolean> => {
  const table = tableOf(definition.uid);
  const fields = fieldsOf(definition);
  const mark = markOf(VERSION, fields);
  const index = sqliteIndex(table);
  const wanted = statements(table, fields, mark);
  const names = Object.keys(wanted.triggers);
  const standing = await knex('sqlite_master')
    .where({ type: 'trigger' })
    .whereIn('name', names)
    .andWhere('sql', 'like', `%/* ${mark} */%`)
    .select('name');
  if (standing.length === names.length && (await knex.schema.hasTable(index))) return false;
  await knex.transaction(async (trx) => {
    for (const name of names) await trx.raw(`drop trigger if exists ${name}`);
    await trx.raw(`drop table if exists ${index}_terms`);
    await trx.raw(`drop table if exists ${index}`);
    await trx.raw(wanted.index);
    await trx.raw(wanted.terms);
    for (const [name, body] of Object.entries(wanted.triggers))
      await trx.raw(`create trigger ${name} ${body}`);
    await trx.raw(wanted.fill);
  });
  return true;
};

const hex = (gram: string) => Buffer.from(gram, 'utf8').toString('hex');

/** The query of the full-text index for pieces that must all be there. */
export const sqliteMatch = (grams: readonly string[]): string =>
  grams.map((it) => ([...it].length === 1 ? `${hex(it)}*` : hex(it))).join(' ');
