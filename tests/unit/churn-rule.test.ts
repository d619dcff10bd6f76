import { addMonths, dayOf, startOfDay } from '../../src/jobs/churn/calendar';
import { churnBoundary, judge } from '../../src/jobs/churn/rule';
import { lastOccurrence } from '../../src/jobs/period';
import { retryAfter } from '../../src/jobs/run-job';

const RULE = { months: 6, timeZone: 'Asia/Shanghai' };
/** Noon in Shanghai. */
const noon = (day: string) => new Date(`${day}T12:00:00+08:00`);

describe('more than six months, by the calendar', () => {
  const table: [today: string, lastOrder: string, warned: boolean, why: string][] = [
    ['2026-07-15', '2026-01-15', false, 'exactly six months is not yet more than six'],
    ['2026-07-16', '2026-01-15', true, 'a day later it is'],
    ['2026-07-14', '2026-01-15', false, 'a day less is not'],
    ['2027-02-28', '2026-08-31', false, '31 August is six months old on the last day of February'],
    ['2027-03-01', '2026-08-31', true, 'and older on the first of March'],
    ['2027-02-28', '2026-08-28', false, '28 August too'],
    ['2027-02-28', '2026-08-27', true, 'but not 27 August'],
    ['2028-02-28', '2027-08-31', false, 'in a leap year February has a day more'],
    ['2028-02-29', '2027-08-31', false, 'and that day is the sixth month'],
    ['2028-02-29', '2027-08-29', false, 'for 29 August as well'],
    ['2028-02-29', '2027-08-28', true, 'while 28 August was over the day before'],
    ['2028-03-01', '2027-08-31', true, 'and on the first of March all are'],
    ['2026-08-28', '2026-02-28', false, '28 February is six months old on 28 August'],
    ['2026-08-29', '2026-02-28', true, 'and older on the 29th, though February has no 29th to subtract to'],
    ['2026-08-31', '2026-02-28', true, 'as on the 31st'],
    ['2026-08-31', '2026-03-01', false, '1 March is not'],
    ['2028-08-29', '2028-02-29', false, '29 February of a leap year is six months old on 29 August'],
    ['2028-08-30', '2028-02-29', true, 'and older on the 30th'],
    ['2027-01-01', '2026-07-01', false, 'over the turn of the year'],
    ['2027-01-02', '2026-07-01', true, 'over the turn of the year'],
    ['2026-07-15', '2005-12-07', true, 'long ago is long ago'],
  ];

  it.each(table)('on %s, a last order of %s: %s (%s)', (today, lastOrder, warned) => {
    const boundary = churnBoundary(noon(today), RULE);
    for (const hour of ['00:00:00', '12:00:00', '23:59:59']) {
      const lastOrderAt = new Date(`${lastOrder}T${hour}+08:00`);
      expect(judge({ createdAt: noon('2001-01-01'), lastOrderAt }, boundary)).toBe(warned ? 'warn' : 'leave');
      expect(judge({ createdAt: lastOrderAt, lastOrderAt: null }, boundary)).toBe(warned ? 'warn' : 'leave');
    }
  });

  it('agrees with counting forward on every day of eight years, for every number of months', () => {
    for (let time = Date.UTC(2023, 0, 1); time < Date.UTC(2031, 0, 1); time += 86_400_000) {
      const now = new Date(time);
      for (const months of [1, 6, 13]) {
        const boundary = churnBoundary(now, { months, timeZone: 'UTC' });
        const over = (last: Date) => {
          const end = addMonths(dayOf(last, 'UTC'), months);
          return time > Date.UTC(end.year, end.month - 1, end.day);
        };
        expect(over(boundary)).toBe(false);
        expect(over(new Date(boundary.getTime() - 86_400_000))).toBe(true);
      }
    }
  });

  it('counts days in the configured time zone', () => {
    // 16:30 UTC on the 15th is half past midnight on the 16th in Shanghai.
    const now = new Date('2026-07-15T16:30:00Z');
    const lastOrderAt = new Date('2026-01-15T04:00:00Z');
    expect(judge({ createdAt: now, lastOrderAt }, churnBoundary(now, RULE))).toBe('warn');
    expect(judge({ createdAt: now, lastOrderAt }, churnBoundary(now, { months: 6, timeZone: 'UTC' }))).toBe(
      'leave',
    );
  });

  it('finds the first instant of a day where the clock is changed at midnight', () => {
    // Santiago goes from 24:00 on 5 September 2026 to 01:00.
    const start = startOfDay({ year: 2026, month: 9, day: 6 }, 'America/Santiago');
    expect(dayOf(start, 'America/Santiago').day).toBe(6);
    expect(dayOf(new Date(start.getTime() - 1), 'America/Santiago').day).toBe(5);
    expect(startOfDay({ year: 2026, month: 3, day: 8 }, 'America/New_York').toISOString()).toBe(
      '2026-03-08T05:00:00.000Z',
    );
  });
});

describe('an open case', () => {
  const boundary = churnBoundary(noon('2026-07-15'), RULE);
  const openCase = { createdAt: noon('2026-06-06'), lastOrderAt: noon('2025-11-01') };
  const judged = (lastOrderAt: Date | null, given = openCase) =>
    judge({ createdAt: noon('2020-01-01'), lastOrderAt, openCase: given }, boundary);

  it('gets no second warning', () => expect(judged(noon('2025-11-01'))).toBe('leave'));
  it('of one who never ordered stays', () => expect(judged(null)).toBe('leave'));
  it('is recovered by an order since it began', () => expect(judged(noon('2026-07-01'))).toBe('recover'));
  it('is recovered by an order of the days before that was written down late', () =>
    expect(judged(noon('2026-06-01'))).toBe('recover'));
  it('is not recovered by an old order that came to light', () =>
    expect(judged(noon('2025-12-01'))).toBe('leave'));
  it('of one who had never ordered is recovered by his first', () =>
    expect(judged(noon('2026-07-01'), { ...openCase, lastOrderAt: null as never })).toBe('recover'));
});

describe('the clock', () => {
  it('knows the last Saturday at two, in the zone', () => {
    const last = (now: string) => lastOccurrence('0 2 * * 6', 'Asia/Shanghai', new Date(now))?.toISOString();
    expect(last('2026-11-20T17:59:59Z')).toBe('2026-11-13T18:00:00.000Z');
    expect(last('2026-11-20T18:00:00Z')).toBe('2026-11-20T18:00:00.000Z');
    expect(last('2026-11-23T00:00:00Z')).toBe('2026-11-20T18:00:00.000Z');
    expect(lastOccurrence('0 0 30 2 *', 'UTC', new Date())).toBeNull();
  });

  it('tries a failed run again with growing pauses, hourly at most', () => {
    expect([1, 2, 3, 4, 5, 50].map((it) => retryAfter(it) / 60_000)).toEqual([5, 10, 20, 40, 60, 60]);
  });
});
