/** The day in a time zone as yyMMdd. */
export const dayOfCode = (now: Date, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: '2-digit',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((it) => it.type === type)?.value ?? '';
  return part('year') + part('month') + part('day');
};

/** Prefix, day and a serial of at least three digits: KH071202001 (requirements 3.1). */
export const formatCode = (prefix: string, day: string, serial: number): string =>
  `${prefix}${day}${String(serial).padStart(3, '0')}`;
