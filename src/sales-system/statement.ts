import type { Dialect } from './dialects';

/** What a driver binds. Bytes are names that no encoding of ours could read (SQLite alone). */
export type Value = string | number | bigint | Uint8Array;

export interface Statement {
  text: string;
  values: Value[];
}

/** A raw row: every column as text, but numbers that the engine counts itself. */
export type RawRow = Record<string, unknown>;

const MARK = '\u0001';

/**
 * Collects the values of one statement. `value()` leaves a mark in the text; `done()` puts each engine's own
 * parameter in its place and the values in the order of the text, so that fragments may be built in any order.
 */
export const draft = (dialect: Dialect) => {
  const kept: Value[] = [];
  const value = (it: Value): string => `${MARK}${kept.push(it) - 1}${MARK}`;
  const done = (text: string): Statement => {
    const values: Value[] = [];
    const finished = text.replace(new RegExp(`${MARK}(\\d+)${MARK}`, 'g'), (_, index: string) => {
      values.push(kept[Number(index)]);
      return dialect.parameter(values.length);
    });
    return { text: finished.replace(/\s+/g, ' ').trim(), values };
  };
  return { value, done };
};

export type Draft = ReturnType<typeof draft>;

/** The last check before anything is sent: one statement, and it only reads. */
export const assertReads = ({ text }: Statement): void => {
  if (!/^(SELECT|WITH)\s/i.test(text) || text.includes(';') || text.includes('--') || text.includes('/*')) {
    throw new Error(`Only a SELECT may be sent to the sales system, not: ${text.slice(0, 80)}`);
  }
};
