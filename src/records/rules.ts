import type { PersonField } from '../workflow/table';

/**
 * What holds for the plain records of one noun, on every door, beside its workflow. Data, like the workflow: the
 * guard, the documents and the test matrix read it.
 */
export interface RecordRules {
  uid: `api::${string}.${string}`;
  /** The field that names a record to a person (audit trail, messages). */
  title: string;
  /** Fields that the system sets: no door may write them. */
  system: readonly string[];
  /** Prefix of the generated code, followed by yyMMdd and a serial of at least three digits. */
  codePrefix?: string;
  /** The relation that is set to the person who creates the record. */
  creator?: 'creator' | 'author';
  /** Fields given at creation and unchanged afterwards. */
  fixed?: readonly string[];
  /** The record it belongs to, and the states of that one in which this may be created, changed and deleted. */
  parent?: { attribute: string; uid: `api::${string}.${string}`; while: readonly string[] };
  /** Fields that only some persons of the parent may write. */
  only?: Readonly<Record<string, { ofParent: readonly PersonField[] }>>;
  /** Plain operations that exist; what is missing here is done by steps or jobs alone. Default: all. */
  plain?: readonly ('create' | 'update' | 'delete')[];
  /** Whatever the change, all required fields must be there after it (except for these fields alone). */
  completeOnEdit?: { except: readonly string[] };
  /** The record whose row a step on this one changes too: it is locked before this one. */
  lockFirst?: { attribute: string; uid: `api::${string}.${string}` };
  /** Records that hang on it: while there are any, it is not deleted. */
  children?: readonly { uid: `api::${string}.${string}`; column: string }[];
}
