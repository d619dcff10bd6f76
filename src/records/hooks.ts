import type { Actor } from '../actor/actor';
import type { Change } from '../audit/trail';

/** A stored row, by attribute; to-one relations as their row ids in the `…Ref` attributes. */
export type Row = Record<string, unknown> & { id: number; documentId: string };

export interface WriteContext {
  actor: Actor;
  uid: string;
  /** What is written, validated and normalised; a hook may add to it. */
  data: Record<string, unknown>;
  /** The row before; undefined at creation. */
  before?: Row;
  /** Names of the fields that really change. */
  changed: readonly string[];
  /** Row ids that the written to-one relations point at; null where one is emptied. */
  targets: Readonly<Record<string, number | null>>;
  now: Date;
}

/** What was done in place of a deletion, as the trail says it. */
export interface InsteadOfDeletion {
  action: string;
  changes: readonly Change[];
}

/**
 * What one noun does beside its declared rules. All of it runs inside the transaction of the write; a hook throws
 * a CrmError to refuse.
 */
export interface NounHooks {
  /** Refuses any change to this row and its deletion, because of what it is itself; asked before a form is shown, too. */
  assertOpen?(row: Row): void;
  /** Before the row is written, after validation: refuse, or add derived values to `data`. */
  before?(action: 'create' | 'update', context: WriteContext): Promise<void>;
  /** After the row is written: keep derived rows in step. */
  after?(action: 'create' | 'update', context: WriteContext & { row: Row }): Promise<void>;
  /** Before deletion: refuse, or remove derived rows. An answer means: this was done instead, delete nothing. */
  beforeDelete?(context: { actor: Actor; before: Row; now: Date }): Promise<InsteadOfDeletion | undefined>;
}
