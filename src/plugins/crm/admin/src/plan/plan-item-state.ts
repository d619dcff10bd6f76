import type { PlanItem } from '../api/belongings-api';

export type PlanItemState = 'done' | 'overdue' | 'today' | 'ahead';

/** The day it is where the reader sits, as dates without a time are written. */
export const dayOf = (now: Date): string => {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** An item is done when its result has been written, and overdue from the day after its date. */
export const stateOfItem = (
  { date, result }: Pick<PlanItem, 'date' | 'result'>,
  today: string,
): PlanItemState => {
  if (result && result.trim() !== '') return 'done';
  if (date < today) return 'overdue';
  return date === today ? 'today' : 'ahead';
};
