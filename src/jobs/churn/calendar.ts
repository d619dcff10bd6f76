import { zoneParts } from '../../calendar/zone-parts';

/** A day of the calendar, whatever the hour; months from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const asUtc = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

/** Days as numbers that compare as the days do. */
export const compareDays = (a: Day, b: Day): number => asUtc(a) - asUtc(b);

/** The day that an instant falls on in a time zone. */
export const dayOf = (instant: Date, timeZone: string): Day => {
  const { year, month, day } = zoneParts(instant, timeZone);
  return { year, month, day };
};

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** So many months later (or earlier) by the calendar; a day that the month does not have becomes its last one. */
export const addMonths = ({ year, month, day }: Day, months: number): Day => {
  const index = year * 12 + (month - 1) + months;
  const inYear = Math.floor(index / 12);
  const inMonth = (index % 12) + 1;
  return { year: inYear, month: inMonth, day: Math.min(day, lastDayOf(inYear, inMonth)) };
};

export const nextDay = (day: Day): Day => dayOf(new Date(asUtc(day) + 86_400_000), 'UTC');

/** The instant at which a day begins in a time zone; the first one that is on it, where the clock jumps at midnight. */
export const startOfDay = (day: Day, timeZone: string): Date => {
  const wanted = asUtc(day);
  let guess = wanted;
  for (let round = 0; round < 3; round += 1) {
    const at = zoneParts(new Date(guess), timeZone);
    const shown = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second);
    if (shown === wanted) return new Date(guess);
    guess += wanted - shown;
  }
  // Midnight does not exist there on that day: the clock goes on from a later hour.
  while (compareDays(dayOf(new Date(guess), timeZone), day) < 0) guess += 900_000;
  return new Date(guess);
};
