import { zoneParts } from '../calendar/zone-parts';

const padded = (count: number, length = 2) => String(count).padStart(length, '0');

/** An instant as a clock on the wall of that zone shows it: 2007-12-31T23:59:59. */
export const naiveTime = (instant: Date, zone: string): string => {
  const { year, month, day, hour, minute, second } = zoneParts(instant, zone);
  const date = [padded(year, 4), padded(month), padded(day)].join('-');
  return `${date}T${[hour, minute, second].map((it) => padded(it)).join(':')}`;
};

/** By how many minutes that zone is ahead of UTC. */
const offsetAt = (instant: number, zone: string): number =>
  (Date.parse(`${naiveTime(new Date(instant), zone)}Z`) - Math.floor(instant / 1000) * 1000) / 60_000;

// Offsets change at full hours: a churn run that reads 100 000 dates asks for a few thousand of them.
const offsets = new Map<string, number>();
const offsetOfWallClock = (asUtc: number, zone: string): number => {
  const key = `${zone} ${Math.floor(asUtc / 3_600_000)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const guess = offsetAt(asUtc, zone);
  const offset = offsetAt(asUtc - guess * 60_000, zone);
  if (offsets.size > 50_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
};

const DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?$/;

const minutesOf = (zone: string) => {
  if (zone === 'Z') return 0;
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(3).replace(':', '') || '0'].map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
};

/** A date of the sales system as an instant and its offset; null where what is written is no date. */
export const readDate = (written: string | null, zone: string): { instant: Date; offset: number } | null => {
  const match = written && DATE.exec(written.trim());
  if (!match) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', , own] = match;
  const asUtc = Date.UTC(+year, +month - 1, +day, +hour, +minute, +second);
  const read = new Date(asUtc);
  // 31 February and 25 o'clock roll over: what comes back differs from what was written.
  const rolled =
    read.getUTCMonth() !== +month - 1 || read.getUTCDate() !== +day || read.getUTCHours() !== +hour;
  if (rolled || +year < 1753 || +minute > 59 || +second > 59) return null;
  const offset = own ? minutesOf(own) : offsetOfWallClock(asUtc, zone);
  return { instant: new Date(asUtc - offset * 60_000), offset };
};

/** 2007-12-02T10:30:00+08:00: the very instant, and the day as the company wrote it. */
export const dateText = (written: string | null, zone: string): string | null => {
  const read = readDate(written, zone);
  if (!read) return null;
  const wall = new Date(read.instant.getTime() + read.offset * 60_000).toISOString().slice(0, 19);
  const [sign, size] = [read.offset < 0 ? '-' : '+', Math.abs(read.offset)];
  return `${wall}${sign}${padded(Math.floor(size / 60))}:${padded(size % 60)}`;
};
