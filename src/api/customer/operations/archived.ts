import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** What belongs to a customer alone, and is gone from sight with him. */
const WITH_CUSTOMER = [
  'api::contact.contact',
  'api::activity.activity',
  'api::churn-case.churn-case',
] as const;
const CUSTOMER = 'api::customer.customer';

const seeing = new AsyncLocalStorage<true>();

/** Runs something that looks at archived customers too: restoring them, telling whose a name is. */
export const seeingArchived = <T>(work: () => Promise<T>): Promise<T> => seeing.run(true, work);

interface Event {
  params: { where?: unknown };
}

const narrow = (event: Event, condition: Record<string, unknown>) => {
  const { where } = event.params;
  event.params.where = where ? { $and: [where, condition] } : condition;
};

/** Said so that no index is chosen for it: SQLite takes "is null" for a rare thing, and nearly all are. */
const NOT_ARCHIVED = { $not: { archivedAt: { $notNull: true } } };

/** The same in a statement of the CRM's own; `alias` names the customers' table there. */
export const notArchived = <Q extends Knex.QueryBuilder>(query: Q, alias = 'customers'): Q => {
  void query.whereRaw('not (?? is not null)', [`${alias}.archived_at`]);
  return query;
};

const hideCustomer = (event: Event) => {
  if (!seeing.getStore()) narrow(event, NOT_ARCHIVED);
};

const hideBelongings = (event: Event) => {
  if (seeing.getStore()) return;
  const archived = strapi.db.connection('customers').select('id').whereNotNull('archived_at');
  narrow(event, { customerRef: { $notIn: archived } });
};

/**
 * The one place that hides archived customers: below every door, where a query is about to become SQL. Lists, single
 * records, pickers, counts, GraphQL, MCP and the row scope all pass here; a name that stands in another record's
 * past (a won opportunity, an old service request) stays readable there. Statements of the CRM's own SQL (reports,
 * jobs) say it themselves: `notArchived` where they walk all customers, `is null` where they have found a few.
 */
export const hideArchivedCustomers = (strapi: Core.Strapi): void => {
  const on = (models: readonly string[], hide: (event: Event) => unknown) =>
    strapi.db.lifecycles.subscribe({
      models: [...models],
      beforeFindOne: hide,
      beforeFindMany: hide,
      beforeCount: hide,
    } as never);
  on([CUSTOMER], hideCustomer);
  on(WITH_CUSTOMER, hideBelongings);
};
