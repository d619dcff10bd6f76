import { dayOf, monthRange, startOfDay, yearOf, yearRange } from '../../src/reports/company-time';

const SHANGHAI = 'Asia/Shanghai';

describe('days, months and years as the company counts them', () => {
  test('a year in Shanghai begins eight hours before it does in UTC', () => {
    const { from, to } = yearRange(2007, SHANGHAI);
    expect(from.toISOString()).toBe('2006-12-31T16:00:00.000Z');
    expect(to.toISOString()).toBe('2007-12-31T16:00:00.000Z');
    expect(yearOf(new Date('2007-12-31T15:59:59.999Z'), SHANGHAI)).toBe(2007);
    expect(yearOf(new Date('2007-12-31T16:00:00.000Z'), SHANGHAI)).toBe(2008);
  });

  test('the last evening of a month in UTC is the first morning of the next in Shanghai', () => {
    const now = new Date('2026-11-30T16:30:00Z');
    expect(monthRange(now, SHANGHAI).from.toISOString()).toBe('2026-11-30T16:00:00.000Z');
    expect(monthRange(now, SHANGHAI, -1).from.toISOString()).toBe('2026-10-31T16:00:00.000Z');
    expect(dayOf(now, SHANGHAI)).toBe('2026-12-01');
  });

  test('January looks back to December', () => {
    const { from, to } = monthRange(new Date('2026-01-15T00:00:00Z'), SHANGHAI, -1);
    expect([from.toISOString(), to.toISOString()]).toEqual([
      '2025-11-30T16:00:00.000Z',
      '2025-12-31T16:00:00.000Z',
    ]);
  });

  test('ranges meet without gap or overlap where clocks change', () => {
    const zone = 'America/New_York';
    expect(monthRange(new Date('2026-03-20T00:00:00Z'), zone).to).toEqual(
      monthRange(new Date('2026-04-20T00:00:00Z'), zone).from,
    );
    expect(startOfDay(2026, 3, 8, zone).toISOString()).toBe('2026-03-08T05:00:00.000Z');
    expect(startOfDay(2026, 3, 9, zone).toISOString()).toBe('2026-03-09T04:00:00.000Z');
  });
});
