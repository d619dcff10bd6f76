/** A small generator of repeatable chance (mulberry32): the demo looks the same each time it is loaded. */
export const chance = (seed: number) => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    between: (low: number, high: number) => low + below(high - low + 1),
    pick: <T>(from: readonly T[]): T => from[below(from.length)],
    digits: (count: number) => Array.from({ length: count }, () => below(10)).join(''),
  };
};

export type Chance = ReturnType<typeof chance>;
