import { CHURN_CASE, CUSTOMER, OPPORTUNITY, SERVICE_REQUEST } from '../nouns';

export type Condition = Record<string, unknown>;

/** One click above a list. */
export interface QuickFilter {
  id: string;
  /** A state of the noun, whose word is the tab's; otherwise the message `crm.filter.<id>`. */
  status?: string;
  conditions: Condition[];
}

const states = (...values: string[]): QuickFilter[] =>
  values.map((status) => ({ id: status, status, conditions: [{ status: { $eq: status } }] }));

const ALL: QuickFilter = { id: 'all', conditions: [] };

const personIs = (field: string, me: string): Condition => ({ [field]: { documentId: { $eq: me } } });

/** The tabs above the list of a noun. `me` is the reader's staff member; without one nothing is his. */
export const quickFilters = (uid: string, me: string | null | undefined): QuickFilter[] => {
  const mine = (...fields: string[]): QuickFilter[] => {
    if (!me) return [];
    const conditions = fields.map((field) => personIs(field, me));
    return [{ id: 'mine', conditions: conditions.length > 1 ? [{ $or: conditions }] : conditions }];
  };
  switch (uid) {
    case OPPORTUNITY:
      return [...states('unassigned', 'assigned', 'won', 'lost'), ...mine('assignee', 'creator'), ALL];
    case CUSTOMER:
      return [
        ALL,
        ...mine('manager'),
        { id: 'incomplete', conditions: [{ incomplete: { $eq: 'true' } }] },
        ...states('normal', 'lost'),
      ];
    case CHURN_CASE:
      return [ALL, ...mine('manager'), ...states('warning', 'deferred', 'confirmed', 'recovered')];
    case SERVICE_REQUEST:
      return [...states('new', 'assigned', 'handled', 'archived'), ...mine('assignee'), ALL];
    default:
      return [];
  }
};

const HANDLERS = ['crm-account-manager'];

/** The tab that a list opens on when nothing has been chosen. */
export const openingFilter = (uid: string, roles: readonly string[]): string | undefined => {
  if (uid === OPPORTUNITY) return 'unassigned';
  // Each has his own queue: who assigns sees the new ones, who handles sees the assigned.
  if (uid === SERVICE_REQUEST) return roles.some((role) => HANDLERS.includes(role)) ? 'assigned' : 'new';
  return undefined;
};

/** The same conditions, whatever the address bar has made of them. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? []) === JSON.stringify(other ?? []);
