/**
 * Shares in percent with one decimal that sum to exactly 100.0: each is cut off, and the tenths that are left go
 * to those that lost most by it (largest remainder; the earlier one where two lost the same).
 */
export const shares = (counts: readonly number[]): number[] => {
  const total = counts.reduce((sum, it) => sum + it, 0);
  if (total === 0) return counts.map(() => 0);
  const tenths = counts.map((it) => Math.floor((it * 1000) / total));
  const lost = counts.map((it, index) => ({ index, rest: (it * 1000) % total }));
  const left = 1000 - tenths.reduce((sum, it) => sum + it, 0);
  lost.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of lost.slice(0, left)) tenths[index] += 1;
  return tenths.map((it) => it / 10);
};
