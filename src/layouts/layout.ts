/** How the content manager's screens of one noun are laid out when the product is installed. Data. */
export interface NounLayout {
  uid: `api::${string}.${string}`;
  /** Names a record: title of its page, its name in pickers and relations. */
  mainField: string;
  /** Columns of the list, in order. */
  list: readonly string[];
  /** Rows of the form; the fields of a row share its width. What the system sets stands in the record's head instead. */
  edit: readonly (readonly string[])[];
  /** Fields of the form that are shown, never typed. */
  readOnly?: readonly string[];
  sort?: readonly [field: string, order: 'ASC' | 'DESC'];
}

export const PAGE_SIZE = 20;

/** Newest first, where a noun says nothing else. */
export const NEWEST_FIRST = ['createdAt', 'DESC'] as const;

const FULL_ROW = 12;

/** A row of the form as the content manager keeps it: its fields side by side, of equal width. */
export const rowOf = (fields: readonly string[]): { name: string; size: number }[] =>
  fields.map((name) => ({ name, size: Math.floor(FULL_ROW / fields.length) }));
