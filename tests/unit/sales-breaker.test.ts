import { afterFailure, mayAsk, pauseAfter, WORKING, type BreakerState } from '../../src/sales-system/breaker';

const rules = { pauseMinMs: 1000, pauseMaxMs: 60_000, tryMs: 10_000 };

test('pauses grow: each is twice the one before, up to the longest', () => {
  expect([1, 2, 3, 4, 6, 7, 8, 1000].map((it) => pauseAfter(it, rules))).toEqual([
    1000, 2000, 4000, 8000, 32_000, 60_000, 60_000, 60_000,
  ]);
});

test('who works is asked', () => {
  expect(mayAsk(WORKING, 5, rules)).toEqual({ state: WORKING, allowed: true, waitMs: 0 });
});

test('after a failure nobody asks until the pause is over, then one alone', () => {
  const failed = afterFailure(WORKING, 0, rules);
  expect(mayAsk(failed, 1, rules)).toMatchObject({ allowed: false, waitMs: 999 });
  expect(mayAsk(failed, 999, rules)).toMatchObject({ allowed: false, waitMs: 1 });
  const first = mayAsk(failed, 1000, rules);
  expect(first.allowed).toBe(true);
  expect(mayAsk(first.state, 1001, rules).allowed).toBe(false);
  // The one that went never came back: another may.
  expect(mayAsk(first.state, 1000 + rules.tryMs, rules).allowed).toBe(true);
});

test('a try that fails lengthens the pause and keeps since when it fails', () => {
  let state: BreakerState = WORKING;
  let now = 0;
  const pauses: number[] = [];
  for (let time = 0; time < 8; time += 1) {
    state = afterFailure(mayAsk(state, now, rules).state, now, rules);
    pauses.push(state.nextTryAt! - now);
    now = state.nextTryAt!;
  }
  expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  expect(state.since).toBe(0);
});

test('questions that were under way together fail as one', () => {
  const first = afterFailure(WORKING, 0, rules);
  expect(afterFailure(afterFailure(first, 10, rules), 20, rules)).toEqual(first);
});
