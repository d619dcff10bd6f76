import { nameOf } from '../components/related';
import { wordOfValue } from '../words/words';

interface Manner {
  locale: string;
  empty: string;
  yes: string;
  no: string;
  formatTime: (at: string) => string;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const LONGEST = 200;

const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Rows of a table within a record (the rounds of a request): the record shows them itself, in their own form. */
export const isTable = (value: unknown): boolean =>
  Array.isArray(value) && value.some((it) => typeof it === 'object' && it !== null && !nameOf(it));

/** A value of the trail as people read it. */
export const changeText = (uid: string, field: string, value: unknown, manner: Manner): string => {
  if (value === null || value === undefined || value === '') return manner.empty;
  if (typeof value === 'boolean') return value ? manner.yes : manner.no;
  if (typeof value === 'string') {
    return INSTANT.test(value)
      ? manner.formatTime(value)
      : shorten(wordOfValue(uid, field, value, manner.locale));
  }
  if (Array.isArray(value))
    return value.map((it) => changeText(uid, field, it, manner)).join(', ') || manner.empty;
  return shorten(nameOf(value) ?? (typeof value === 'object' ? JSON.stringify(value) : String(value)));
};
