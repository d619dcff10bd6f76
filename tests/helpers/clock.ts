/** What is no clock to look at but makes the program go on. */
const TIMERS = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

/**
 * From here on it is this instant, for the test and for the application in its process, and stays so: no day, month
 * or year ends between what the test counts and what the application counts. Timers go on.
 */
export const stopClock = (instant: string): void => {
  jest.useFakeTimers({ now: new Date(instant), doNotFake: [...TIMERS] });
};

/** It is now again. */
export const startClock = (): void => {
  jest.useRealTimers();
};
