/**
 * A workflow is one table per noun. It is data: no Strapi, no clock, no function, so that the guard, the routes,
 * the permission actions, the buttons, the documents and the test matrix can all be made from it.
 */

/** A person that a record names; the rule "who" of a step names some of them. */
export type PersonField = 'creator' | 'assignee' | 'manager' | 'sharedWith';

export interface InputField {
  /**
   * `staff`: documentId of a member of the staff that may be chosen for `choice`. `record`: documentId of a record of
   * the type `uid` that the caller may read and change, and that its state lets be changed.
   */
  type: 'text' | 'integer' | 'stars' | 'staff' | 'date' | 'record';
  required?: boolean;
  min?: number;
  max?: number;
  /** For `staff`: which candidates, as in `GET {prefix}/staff?for=<choice>`. */
  choice?: string;
  /** For `record`: its type. */
  uid?: `api::${string}.${string}`;
}

/** What a step writes: from the input, the clock or the person who takes it; null empties the field. */
export type StepValue = { input: string } | 'now' | 'actor' | null;

export interface Target {
  to: string;
  /** Compared with the step's input; the first target that holds is taken. */
  when?: { input: string; atLeast?: number; below?: number };
}

export interface Step {
  from: readonly string[];
  to: readonly Target[];
  /** Persons of the record that may take it; empty: everybody with the right. A program is not a person. */
  who: readonly PersonField[];
  input: Readonly<Record<string, InputField>>;
  /** Fields written with the status, in the same statement. */
  set: Readonly<Record<string, StepValue>>;
  /** States among `from` in which a rule still forbids it (RULE_BROKEN), e.g. confirming before any measure. */
  notYet?: readonly string[];
  /** Name of the noun's effect that does the rest inside the transaction (src/api/<noun>/operations). */
  effect?: string;
  /** Asks for confirmation in the panel even without input. */
  confirm?: boolean;
  look?: 'primary' | 'success' | 'danger' | 'secondary';
}

export interface State {
  /** May fields that are not set by the system still be changed by a plain update? */
  edit: boolean;
  /** May a record in this state be deleted, and by which persons (empty list: everybody with the right)? */
  delete: false | readonly PersonField[];
  tone: 'neutral' | 'primary' | 'success' | 'warning' | 'danger' | 'secondary';
}

export interface WorkflowTable {
  noun: string;
  plural: string;
  uid: `api::${string}.${string}`;
  initial: string;
  states: Readonly<Record<string, State>>;
  steps: Readonly<Record<string, Step>>;
}
