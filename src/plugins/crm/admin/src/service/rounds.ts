import { nameOf } from '../components/related';

/** One round of handling, as the record keeps it. */
export interface Round {
  treatment?: string;
  result?: string;
  satisfaction?: number;
  handledBy?: string;
  handledAt?: string;
}

const isRecord = (it: unknown): it is Record<string, unknown> => typeof it === 'object' && it !== null;

const text = (it: unknown) => (typeof it === 'string' ? it : undefined);

/** The rounds in the record's JSON; whatever else stands there is left out. */
export const roundsOf = (value: unknown): Round[] =>
  (Array.isArray(value) ? value : []).filter(isRecord).map((it) => ({
    treatment: text(it.treatment),
    result: text(it.result),
    satisfaction: typeof it.satisfaction === 'number' ? it.satisfaction : undefined,
    handledBy: text(it.handledByName) ?? text(it.handledBy) ?? nameOf(it.handledBy),
    handledAt: text(it.handledAt),
  }));
