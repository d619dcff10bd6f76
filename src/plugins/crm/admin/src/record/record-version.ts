import { useSyncExternalStore } from 'react';

/**
 * The content manager decides what may be edited when a record's page is drawn, and never again. A step changes
 * that: the page is drawn anew, without reloading anything else.
 */
let version = 0;
const listeners = new Set<() => void>();

export const redrawRecord = () => {
  version += 1;
  listeners.forEach((listener) => listener());
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const useRecordVersion = () => useSyncExternalStore(subscribe, () => version);
