import type { Actor } from '../../../../../actor/actor';

/** What the routes under /crm answer, as the panel uses it. */

export type Tone = 'neutral' | 'primary' | 'success' | 'warning' | 'danger' | 'secondary';

export type InputType = 'text' | 'integer' | 'stars' | 'staff' | 'date' | 'record';

export interface StepInput {
  name: string;
  label: string;
  type: InputType;
  required?: boolean;
  min?: number;
  max?: number;
  choice?: string;
  /** For `record`: the type of the record that may be chosen. */
  uid?: string;
}

export type Look = 'primary' | 'success' | 'danger' | 'secondary';

/** A step that the caller may take now on one record. */
export interface PossibleStep {
  step: string;
  label: string;
  about?: string;
  look?: Look;
  confirm?: boolean;
  input: StepInput[];
}

/** Of a noun without a workflow it says no more than what may be done. */
export interface RecordState {
  status?: string;
  statusLabel?: string;
  tone?: Tone;
  /** May the fields that are not set by the system still be changed? */
  editable: boolean;
  deletable: boolean;
  /** Why nobody may change it now, in words; nothing where the reason is its state, or whose it is. */
  why?: string;
}

export interface ActionsAnswer {
  data: PossibleStep[];
  meta: RecordState;
}

export interface StepAnswer {
  data: Record<string, unknown> | null;
  /** `linked`: the customer was there already. */
  meta: { actions: string[]; message?: string; customer?: string; linked?: boolean };
}

export interface StateWords {
  label: string;
  tone: Tone;
  edit?: boolean;
  /** The persons of the record who may delete it in this state; an empty list is everybody with the right. */
  delete?: false | string[];
}

/** How a step is announced before a record is asked for it: enough to offer it on a row of a list. */
export interface StepWords {
  step: string;
  label: string;
  from?: string[];
  who?: string[];
  look?: Look;
}

export interface NounWords {
  noun: string;
  plural: string;
  label: string;
  many: string;
  statusField?: string;
  states: Record<string, StateWords>;
  steps: StepWords[];
}

export type SchemaAnswer = Record<string, NounWords>;

export interface StaffCandidate {
  documentId: string;
  name: string;
  roles?: string[];
  region?: string | null;
  industry?: string | null;
  able?: boolean;
  openOpportunities?: number;
  openPlanItems?: number;
  openRequests?: number;
  openWarnings?: number;
}

export interface HistoryChange {
  field: string;
  label?: string;
  from: unknown;
  to: unknown;
}

export interface HistoryEvent {
  at: string;
  actor: string;
  actorType: Actor['kind'];
  via?: string | null;
  door?: string | null;
  action: string;
  actionLabel?: string;
  outcome: 'done' | 'refused';
  refusal?: string | null;
  changes: HistoryChange[];
}

export interface Page {
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

export interface DictionaryChoice {
  value: string;
  label: string;
  retired?: boolean;
}

export interface Me {
  documentId: string | null;
  name: string;
  roles: string[];
}

/** A record as the content manager's list answers it. */
export type ListedRecord = Record<string, unknown> & {
  documentId: string;
  createdAt?: string;
  status?: string;
};
