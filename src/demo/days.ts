const DAY = 86_400_000;

/** Dates as distances from the day the demo is loaded, in office hours of the company. */
export const daysFrom = (today: Date) => {
  /** So many days ago (negative: ahead), at an hour of the company's morning or afternoon; never later than now. */
  const ago = (days: number, hour = 3): Date => {
    const date = new Date(today.getTime() - days * DAY);
    date.setUTCHours(hour, 15, 0, 0);
    return days >= 0 && date > today ? new Date(today.getTime() - 60_000) : date;
  };
  return {
    today,
    ago,
    monthsAgo: (months: number, days = 0): Date => ago(Math.round(months * 30.44) + days),
    /** A calendar day, as date fields take it. */
    dayAgo: (days: number): string => ago(days).toISOString().slice(0, 10),
    later: (date: Date, days: number): Date =>
      new Date(Math.min(date.getTime() + days * DAY, today.getTime() - 60_000)),
  };
};

export type Days = ReturnType<typeof daysFrom>;
