/**
 * What a filter on products and stock looks past: case, full-width brackets, blanks and dashes. The same few
 * replacements are made in SQL and on what was typed, so that both sides agree; full-width letters and digits are
 * left to the server's own collation (SQL Server's Chinese ones fold them).
 */
const FOLDED: readonly (readonly [wide: string, narrow: string])[] = [
  ['（', '('],
  ['）', ')'],
  ['　', ' '],
  ['－', '-'],
];

/** SQL text whose value is folded. */
export const folded = (sql: string, literal: (text: string) => string): string =>
  FOLDED.reduce(
    (inner, [wide, narrow]) => `REPLACE(${inner}, ${literal(wide)}, ${literal(narrow)})`,
    `LOWER(${sql})`,
  );

/** The pattern of LIKE that finds what was typed anywhere in a folded text; its own wildcards are escaped by `!`. */
export const likeAnywhere = (typed: string): string => {
  const narrow = FOLDED.reduce((text, [wide, to]) => text.replaceAll(wide, to), typed.trim().toLowerCase());
  return `%${narrow.replace(/[!%_[]/g, '!$&')}%`;
};
