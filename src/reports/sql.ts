import type { Knex } from 'knex';

/** An instant as either engine gives it: milliseconds on SQLite, a Date on PostgreSQL. */
export const instant = (value: unknown): Date | null => {
  if (value === null || value === undefined) return null;
  return value instanceof Date
    ? value
    : new Date(typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : (value as number));
};

/** A date without a time, as both engines give it: 2007-12-13. */
export const dateText = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value).slice(0, 10);

/** Part of a text, whatever its case; what people type is never a pattern. */
export const contains = (query: Knex.QueryBuilder, column: string, part: string): Knex.QueryBuilder =>
  query.whereRaw("lower(??) like ? escape '!'", [column, `%${part.toLowerCase().replace(/[!%_]/g, '!$&')}%`]);
