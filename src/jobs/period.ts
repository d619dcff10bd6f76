import { Cron } from 'croner';

/** The last instant at or before `now` at which a rule fires in a time zone; null for a rule that never does. */
export const lastOccurrence = (rule: string, timeZone: string, now: Date): Date | null => {
  const cron = new Cron(rule, { timezone: timeZone, paused: true });
  if (!cron.nextRun(now)) return null;
  // The one at this very second counts; croner looks strictly before.
  const [last] = cron.previousRuns(1, new Date(now.getTime() + 1000));
  return last ?? null;
};

/** The next instant at which it fires. */
export const nextOccurrence = (rule: string, timeZone: string, now: Date): Date | null =>
  new Cron(rule, { timezone: timeZone, paused: true }).nextRun(now);
