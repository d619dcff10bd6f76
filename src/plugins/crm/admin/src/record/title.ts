/** The fields that name a record to a person, whatever noun it is of. */
const TITLES = ['customerName', 'name', 'summary', 'todo', 'item', 'code'];

/** What a record is called in dialogs and questions. */
export const titleOf = (record: Readonly<Record<string, unknown>> | undefined): string | undefined =>
  TITLES.map((field) => record?.[field]).find((it): it is string => typeof it === 'string' && it !== '');
