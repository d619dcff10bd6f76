import { zoneParts } from '../calendar/zone-parts';

/** Days, months and years as the company counts them. Pure: the zone and the clock come in. Ranges are half-open. */
export interface Range {
  from: Date;
  to: Date;
}

const offsetMs = (instant: Date, zone: string) => {
  const { year, month, day, hour, minute, second } = zoneParts(instant, zone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant.getTime() / 1000) * 1000;
};

/** The instant at which a day begins in the zone; months and days beyond their range carry over. */
export const startOfDay = (year: number, month: number, day: number, zone: string): Date => {
  const wall = Date.UTC(year, month - 1, day);
  // Twice, because the offset in force may differ on the two sides of a change of the clocks.
  const guess = new Date(wall - offsetMs(new Date(wall), zone));
  return new Date(wall - offsetMs(guess, zone));
};

export const yearRange = (year: number, zone: string): Range => ({
  from: startOfDay(year, 1, 1, zone),
  to: startOfDay(year + 1, 1, 1, zone),
});

/** The month that an instant lies in, or one that many months away from it. */
export const monthRange = (now: Date, zone: string, away = 0): Range => {
  const { year, month } = zoneParts(now, zone);
  return { from: startOfDay(year, month + away, 1, zone), to: startOfDay(year, month + away + 1, 1, zone) };
};

export const yearOf = (instant: Date, zone: string): number => zoneParts(instant, zone).year;

/** The calendar day of an instant, as date fields are stored: 2007-12-13. */
export const dayOf = (instant: Date, zone: string): string => {
  const { year, month, day } = zoneParts(instant, zone);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
};

/** The company's own zone. */
export const companyZone = (): string =>
  (strapi.config.get('crm') as { COMPANY_TIME_ZONE: string }).COMPANY_TIME_ZONE;
