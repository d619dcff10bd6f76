/**
 * When a failing system is asked again. Pure: time comes in. After a failure nobody asks for a pause; then one
 * question is let through to see; if that fails too the pause doubles, if it succeeds everything is as before.
 */
export interface BreakerState {
  /** Failures in a row. */
  failures: number;
  /** Since when it fails; null while it works. */
  since: number | null;
  /** Until then nobody asks; null while it works. */
  nextTryAt: number | null;
  /** When the one question went out that is to show whether it works again. */
  tryingSince: number | null;
}

export interface BreakerRules {
  pauseMinMs: number;
  pauseMaxMs: number;
  /** A try that has not come back after this long is given up, so that the next may go. */
  tryMs: number;
}

export const WORKING: BreakerState = { failures: 0, since: null, nextTryAt: null, tryingSince: null };

export const pauseAfter = (failures: number, { pauseMinMs, pauseMaxMs }: BreakerRules): number =>
  Math.min(pauseMaxMs, pauseMinMs * 2 ** Math.min(failures - 1, 30));

/** May one ask now? `state` is the one to go on with. */
export const mayAsk = (
  state: BreakerState,
  now: number,
  rules: BreakerRules,
): { state: BreakerState; allowed: boolean; waitMs: number } => {
  if (state.nextTryAt === null) return { state, allowed: true, waitMs: 0 };
  if (now < state.nextTryAt) return { state, allowed: false, waitMs: state.nextTryAt - now };
  const trying = state.tryingSince !== null && now - state.tryingSince < rules.tryMs;
  if (trying) return { state, allowed: false, waitMs: rules.pauseMinMs };
  return { state: { ...state, tryingSince: now }, allowed: true, waitMs: 0 };
};

export const afterFailure = (state: BreakerState, now: number, rules: BreakerRules): BreakerState => {
  // Questions that were under way together fail together: that is one failure, not many.
  const already = state.nextTryAt !== null && now < state.nextTryAt;
  const failures = already ? state.failures : state.failures + 1;
  return {
    failures,
    since: state.since ?? now,
    nextTryAt: already ? state.nextTryAt : now + pauseAfter(failures, rules),
    tryingSince: null,
  };
};
