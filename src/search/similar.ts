import { inTransaction } from '../records/transaction';
import type { SearchDefinition } from './definition';
import { tableOf } from './definition';
import { onSqlite } from './ensure';
import { queryGrams } from './grams';
import { postgresGrams, postgresIndex } from './postgres';
import { sqliteIndex, sqliteMatch } from './sqlite';

/** Pieces of a text that are looked up, the rarest first; and the rows that may be looked at for them. */
const MOST_GRAMS = 64;
const MOST_ROWS = 20000;
/** Characters of a text that are looked at. */
const MOST_CHARACTERS = 400;

const CUT = /[\s\p{P}\p{S}]+/u;

/** The pieces of a text, word by word: punctuation and spaces are no words. */
const piecesOf = (text: string): string[] => {
  const found = new Set<string>();
  for (const word of text.slice(0, MOST_CHARACTERS).split(CUT)) {
    if ([...word].length < 2) continue;
    for (const gram of queryGrams(word).grams) if ([...gram].length > 1) found.add(gram);
  }
  return [...found];
};

/** In how many records each piece stands; on PostgreSQL as far as its statistics know, the others are rare. */
const countsOf = async (
  definition: SearchDefinition,
  grams: readonly string[],
): Promise<Map<string, number>> =>
  inTransaction(async (trx) => {
    const table = tableOf(definition.uid);
    if (onSqlite()) {
      const terms = new Map(grams.map((it) => [sqliteMatch([it]), it]));
      const found = trx(`${sqliteIndex(table)}_terms`)
        .whereIn('term', [...terms.keys()])
        .select('term', 'doc');
      const rows = (await found) as { term: string; doc: number }[];
      return new Map(rows.map((row) => [terms.get(row.term) as string, row.doc]));
    }
    const { rows } = await trx.raw(
      `with stats as (
         select s.most_common_elems::text::text[] as elems, s.most_common_elem_freqs as freqs, c.reltuples as total
         from pg_stats s join pg_class c on c.oid = to_regclass(quote_ident(?))
         where s.schemaname = current_schema() and s.tablename = ?)
       select e.gram, e.share * greatest(total, 0) as count
       from stats, unnest(elems, freqs[1:cardinality(elems)]) as e(gram, share) where e.gram = any(?)`,
      [table, postgresIndex(definition), grams],
    );
    return new Map((rows as { gram: string; count: number }[]).map((it) => [it.gram, Number(it.count)]));
  });

/** The rarest pieces, as many as can be looked up without looking at too many rows. */
const tellingOf = async (definition: SearchDefinition, pieces: readonly string[]): Promise<string[]> => {
  const counts = await countsOf(definition, pieces);
  const known = pieces
    .map((gram, at) => ({ gram, at, count: counts.get(gram) ?? 0 }))
    .filter((it) => it.count > 0 || !onSqlite())
    .sort((a, b) => a.count - b.count || a.at - b.at)
    .slice(0, MOST_GRAMS);
  let rows = 0;
  return known
    .filter((it) => {
      rows += it.count;
      return rows <= MOST_ROWS;
    })
    .map((it) => it.gram);
};

/** Which row has which piece, one lookup of the index for each piece. */
const hitsOf = (definition: SearchDefinition, grams: readonly string[]) => {
  const table = tableOf(definition.uid);
  if (!onSqlite()) {
    const sql = `select s.id, g.gram from unnest(?::text[]) as g(gram)
      cross join lateral (select s.id from "${table}" s where ${postgresGrams(definition, 's')} @> array[g.gram]) s`;
    return { sql, bindings: [grams] as unknown[] };
  }
  const index = sqliteIndex(table);
  const one = (at: number) => `select rowid as id, ${at} as gram from ${index} where ${index} match ?`;
  return {
    sql: grams.map((_, at) => one(at)).join(' union all '),
    bindings: grams.map((it) => sqliteMatch([it])),
  };
};

const scored = (definition: SearchDefinition, hits: string, where: string) => `with hits as (${hits}),
  weights as (select gram, 1.0 / (count(*) + 2) as weight from hits group by gram)
  select h.id, sum(w.weight) as score, count(*) as shared
  from hits h join weights w on w.gram = h.gram join "${tableOf(definition.uid)}" t on t.id = h.id
  where ${where} group by h.id order by score desc, h.id desc limit ?`;

/**
 * Rows whose words are like a text, the likest first: they share its rarest pieces, and a rare one counts for more.
 * @param where a condition of our own on the table, as `t`; no input may stand in it.
 */
export const likeText = async (
  definition: SearchDefinition,
  text: string,
  where: string,
  limit: number,
): Promise<number[]> => {
  const pieces = piecesOf(text);
  if (pieces.length === 0) return [];
  const rare = await tellingOf(definition, pieces);
  if (rare.length === 0) return [];
  const { sql, bindings } = hitsOf(definition, rare);
  const least = Math.min(2, rare.length);
  const result = await inTransaction((trx) =>
    trx.raw(scored(definition, sql, where), [...bindings, limit] as never[]),
  );
  const rows = (onSqlite() ? result : (result as { rows: unknown }).rows) as {
    id: number;
    shared: number | string;
  }[];
  return rows.filter((it) => Number(it.shared) >= least).map((it) => it.id);
};
