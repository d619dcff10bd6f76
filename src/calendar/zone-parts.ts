/** What a clock and a calendar on the wall show; months from 1. */
export type ZoneParts = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;

/** Making a format is dear; each zone's is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
};

/** An instant as the wall of a time zone (an IANA name) shows it. Pure. */
export const zoneParts = (instant: Date, zone: string): ZoneParts =>
  Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  ) as ZoneParts;
