import type { NounWords, StepWords } from '../api/types';
import type { Related } from '../components/related';

const idsOf = (value: unknown): (string | undefined)[] =>
  (Array.isArray(value) ? value : [value]).map((it) => (it as Related | null | undefined)?.documentId);

/** Does a step fit the state of a row and the person who looks at it? What cannot be told from here is offered. */
export const mayBeTaken = (
  { from, who }: Pick<StepWords, 'from' | 'who'>,
  row: Readonly<Record<string, unknown>>,
  me: string | null | undefined,
): boolean => {
  if (from && !from.includes(String(row.status))) return false;
  if (!who || who.length === 0) return true;
  return Boolean(me) && who.some((field) => idsOf(row[field]).includes(me as string));
};

/** Does the state of a row allow that this person deletes it? Without a workflow, or seen from afar, it does. */
export const mayBeDeleted = (
  noun: Pick<NounWords, 'states'> | undefined,
  row: Readonly<Record<string, unknown>> | undefined,
  me: string | null | undefined,
): boolean => {
  const rule = noun?.states[String(row?.status)]?.delete;
  if (!row || rule === undefined) return true;
  // On a record's own page its people are only counted; the server has the last word there.
  const isNamed = (field: string) => idsOf(row[field]).some((id) => id !== undefined);
  if (rule === false) return false;
  return (
    rule.length === 0 ||
    !rule.some(isNamed) ||
    (Boolean(me) && rule.some((it) => idsOf(row[it]).includes(me as string)))
  );
};
