import { CHURN_CASE, CUSTOMER, OPPORTUNITY, SERVICE_REQUEST } from '../nouns';

/** How a fact that the system has set is shown above the form. */
export interface Fact {
  field: string;
  kind: 'text' | 'person' | 'time' | 'customer' | 'stars';
  /** Long texts take the whole width. */
  wide?: boolean;
}

const text = (field: string): Fact => ({ field, kind: 'text' });
const person = (field: string): Fact => ({ field, kind: 'person' });
const time = (field: string): Fact => ({ field, kind: 'time' });

/** What the system sets on each noun, in the order of its life. It is read, not filled in, so it is no input. */
export const FACTS: Readonly<Record<string, readonly Fact[]>> = {
  [OPPORTUNITY]: [
    text('code'),
    person('creator'),
    time('createdAt'),
    person('assignee'),
    time('assignedAt'),
    time('closedAt'),
    { field: 'customer', kind: 'customer' },
    { ...text('stopReason'), wide: true },
  ],
  [CUSTOMER]: [text('code'), time('createdAt')],
  [CHURN_CASE]: [
    text('code'),
    { field: 'customer', kind: 'customer' },
    person('manager'),
    time('createdAt'),
    time('lastOrderAt'),
    time('confirmedAt'),
    time('recoveredAt'),
    { ...text('reason'), wide: true },
  ],
  [SERVICE_REQUEST]: [
    text('code'),
    person('creator'),
    time('createdAt'),
    person('assignee'),
    time('assignedAt'),
    person('handledBy'),
    time('handledAt'),
    time('archivedAt'),
    { field: 'satisfaction', kind: 'stars' },
    { ...text('treatment'), wide: true },
    { ...text('result'), wide: true },
  ],
};
