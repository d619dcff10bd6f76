import { useSyncExternalStore } from 'react';
import type { RecordRef } from '../api/crm-api';

/** A step that somebody is about to take; its dialog stands beside the page, and outlives a redrawing of it. */
export interface OpenStep {
  record: RecordRef;
  step: string;
  /** What the record is called, for the head of the dialog. */
  title?: string;
}

type Listener = () => void;

const listeners = new Set<Listener>();
let open: OpenStep | null = null;

const set = (next: OpenStep | null) => {
  open = next;
  listeners.forEach((listener) => listener());
};

export const openStep = (step: OpenStep) => set(step);
export const closeStep = () => set(null);

const subscribe = (listener: Listener) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const useOpenStep = () => useSyncExternalStore(subscribe, () => open);
