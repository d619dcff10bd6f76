import type { Day } from './calendar';
import { addMonths, compareDays, dayOf, nextDay, startOfDay } from './calendar';

/** The rule of requirements 3.5: nothing ordered for more than so many months, by the calendar of a time zone. */
export interface ChurnRule {
  months: number;
  timeZone: string;
}

/** Exactly six months is not yet more than six months: the day itself still counts as within. */
const isOver = (last: Day, today: Day, months: number) => compareDays(today, addMonths(last, months)) > 0;

/**
 * The instant before which a last order is too long ago. A month's end makes it more than a subtraction: an order of
 * 31 August is six months old on the last day of February, one of 28 February on 28 August and no later.
 */
export const churnBoundary = (now: Date, { months, timeZone }: ChurnRule): Date => {
  const today = dayOf(now, timeZone);
  let within = addMonths(today, -months);
  while (isOver(within, today, months)) within = nextDay(within);
  return startOfDay(within, timeZone);
};

/** What is known of one customer when the run looks at him. */
export interface Standing {
  createdAt: Date;
  /** Under any of his names, in any status but cancelled, not dated later than now; null: never. */
  lastOrderAt: Date | null;
  /** His open case, if he has one. */
  openCase?: { createdAt: Date; lastOrderAt: Date | null };
}

export type Verdict = 'warn' | 'recover' | 'leave';

/**
 * What the run does about one customer. Who never ordered counts from the day he was created. An open case ends when
 * he has ordered since it began, or when an order has come to light under which there was nothing to warn about.
 */
export const judge = ({ createdAt, lastOrderAt, openCase }: Standing, boundary: Date): Verdict => {
  if (!openCase) return (lastOrderAt ?? createdAt) < boundary ? 'warn' : 'leave';
  if (!lastOrderAt) return 'leave';
  const since = lastOrderAt > openCase.createdAt;
  const newer = openCase.lastOrderAt === null || lastOrderAt > openCase.lastOrderAt;
  return since || (newer && lastOrderAt >= boundary) ? 'recover' : 'leave';
};
