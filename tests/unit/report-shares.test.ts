import { shares } from '../../src/reports/shares';

const sum = (parts: number[]) => Math.round(parts.reduce((all, it) => all + it * 10, 0)) / 10;

describe('shares in percent', () => {
  test('three equal groups sum to 100.0: the first takes the tenth that is left', () => {
    expect(shares([1, 1, 1])).toEqual([33.4, 33.3, 33.3]);
  });

  test('the tenth goes to whoever lost most by cutting off', () => {
    // 1/7 = 14.28, 2/7 = 28.57, 4/7 = 57.14: two tenths are cut from 14.2 + 28.5 + 57.1 = 99.8.
    expect(shares([1, 2, 4])).toEqual([14.3, 28.6, 57.1]);
  });

  test('one group is everything, none is nothing, an empty group has no share', () => {
    expect(shares([5])).toEqual([100]);
    expect(shares([])).toEqual([]);
    expect(shares([0, 0])).toEqual([0, 0]);
    expect(shares([0, 3])).toEqual([0, 100]);
  });

  test('any counts sum to 100.0, and no share is a tenth or more away from the truth', () => {
    let seed = 7;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let round = 0; round < 500; round += 1) {
      const counts = Array.from({ length: 1 + Math.floor(random() * 9) }, () =>
        Math.floor(random() * 100000),
      );
      const total = counts.reduce((all, it) => all + it, 0);
      if (total === 0) continue;
      const parts = shares(counts);
      expect(sum(parts)).toBe(100);
      parts.forEach((part, index) =>
        expect(Math.abs(part - (counts[index] * 100) / total)).toBeLessThan(0.1),
      );
    }
  });
});
