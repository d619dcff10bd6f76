import { AsyncLocalStorage } from 'node:async_hooks';

const inside = new AsyncLocalStorage<true>();

/**
 * Runs the house's own writes (a step's effects, a job, the demo company) past the guard for plain writes.
 * Whoever calls this has checked the rules himself and writes the trail himself.
 */
export const withinOperation = <T>(work: () => Promise<T>): Promise<T> => inside.run(true, work);

export const isWithinOperation = (): boolean => inside.getStore() === true;
