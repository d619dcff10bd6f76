import { normaliseName } from '../names/normalise';
import type { Driver, Limit } from './drivers/driver';
import type { Queries } from './queries';
import { textOf } from './rows';

export type RawName = string | Uint8Array;

/** The newest orders are looked through again this far back: numbers are given out before they are committed. */
const OVERLAP = 200n;

/**
 * Which spellings the sales system uses for a name. An order carries a name and nothing else; no engine folds width,
 * case and brackets as the CRM does, and a statement that folds every row of a million cannot use an index. So the
 * names are read once, each spelling once, folded here by the CRM's own rule, and an order is then asked for by its
 * very spelling, which the plain index on the customer's name finds. New orders' names are added at each question.
 */
export const createSpellings = (driver: Driver, queries: Queries, trustMs: number, now: () => number) => {
  let known = new Map<string, RawName[]>();
  let readAt = Number.NEGATIVE_INFINITY;
  let highest: bigint | undefined;
  let reading: Promise<void> | undefined;

  const add = (into: Map<string, RawName[]>, value: unknown) => {
    const raw: RawName = value instanceof Uint8Array ? value : value === null ? '' : String(value);
    const key = normaliseName(textOf(raw) ?? '');
    const spellings = into.get(key);
    if (!spellings) into.set(key, [raw]);
    else if (!spellings.some((it) => String(it) === String(raw))) spellings.push(raw);
  };

  const readHighest = async (limit: Limit) => {
    const [row] = await driver.rows(queries.highestNumber(), limit);
    const text = textOf(row?.highest);
    highest = text && /^\d+$/.test(text) ? BigInt(text) : undefined;
  };

  const readAll = async (limit: Limit) => {
    const fresh = new Map<string, RawName[]>();
    await readHighest(limit);
    await driver.stream(queries.names(), limit, (rows) => rows.forEach((row) => add(fresh, row.name)));
    known = fresh;
    readAt = now();
  };

  const readNew = async (limit: Limit) => {
    if (highest === undefined) return;
    const rows = await driver.rows(queries.newNames(highest > OVERLAP ? highest - OVERLAP : 0n), limit);
    rows.forEach((row) => add(known, row.name));
    const newest = textOf(rows.at(-1)?.number);
    if (newest && /^\d+$/.test(newest)) highest = BigInt(newest);
  };

  const refresh = async (limit: Limit): Promise<void> => {
    if (now() - readAt < trustMs) return readNew(limit);
    // Whoever comes while the list is being read waits for that reading, but not for its failure.
    const mine = (reading ??= readAll(limit).finally(() => (reading = undefined)));
    return mine;
  };

  return {
    refresh,
    /** Every spelling of these names, and the names as they are given: one of them may just have been written. */
    of: (names: readonly string[]): RawName[] => {
      const keys = [...new Set(names.map(normaliseName))].filter(Boolean);
      const found = keys.flatMap((key) => known.get(key) ?? []);
      const given = names.map((it) => it.trim()).filter((it) => it && !found.includes(it));
      return [...found, ...new Set(given)].slice(0, 1000);
    },
    all: (): ReadonlyMap<string, readonly RawName[]> => known,
  };
};

export type Spellings = ReturnType<typeof createSpellings>;
