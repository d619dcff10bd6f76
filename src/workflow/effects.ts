import { confirm } from '../api/churn-case/operations/confirm';
import { defer } from '../api/churn-case/operations/defer';
import { win } from '../api/opportunity/operations/win';
import { feedback } from '../api/service-request/operations/feedback';
import type { Actor } from '../actor/actor';
import type { TrailEvent } from '../audit/trail';
import type { Row } from '../records/hooks';

export interface EffectContext {
  actor: Actor;
  /** The row before the step. */
  row: Row;
  /** The row that was locked before it (rules: lockFirst). */
  first?: Row;
  /** The step's input, persons and records as row ids. */
  input: Record<string, unknown>;
  /** The records that were chosen as input, locked. */
  chosen: Record<string, Row>;
  /** The state it goes to. */
  to: string;
  now: Date;
}

export interface EffectResult {
  /** Further fields of the record, written with the status. */
  set?: Record<string, unknown>;
  /** Told to the caller in `meta`, e.g. the new customer's documentId. */
  meta?: Record<string, unknown>;
  /** What the trail says of other records, written with the step's own event. */
  events?: readonly TrailEvent[];
  /** What the records are called that `set` points at, where the effect knows. */
  names?: Record<string, string>;
}

/** What a step does beside its own record, inside its transaction. It runs before the status is written. */
export type Effect = (context: EffectContext) => Promise<EffectResult>;

/** The effects that the workflow tables name, by `<noun>.<effect>`. */
export const effects: Record<string, Effect> = {
  'opportunity.win': win,
  'service-request.feedback': feedback,
  'churn-case.defer': defer,
  'churn-case.confirm': confirm,
};
