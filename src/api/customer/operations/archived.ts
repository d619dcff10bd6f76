import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inTransaction } from '../../../records/transaction';

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

const archivedIds = () => strapi.db.connection('customers').select('id').whereNotNull('archived_at');

const hideBelongings = (event: Event) => {
  if (!seeing.getStore()) narrow(event, { customerRef: { $notIn: archivedIds() } });
};

interface CountParams {
  where?: Record<string, unknown>;
  filters?: unknown;
  _q?: unknown;
}

/** Does it ask for less than `where` does? Strapi adds a filter by draft and publication, which is empty for our types. */
const asksForLess = (uid: string, { filters, _q }: CountParams): boolean => {
  if (_q) return true;
  const filter = typeof filters === 'function' ? filters({ meta: strapi.db.metadata.get(uid) }) : filters;
  return Object.keys(filter ?? {}).length > 0;
};
type Count = (uid: string, params?: CountParams) => Promise<number>;

/** All rows of a table: a count by which the database need not look at them. */
const countTable = (uid: string): Promise<number> =>
  inTransaction(async (trx) => {
    const [row] = await trx(strapi.db.metadata.get(uid).tableName).count({ n: '*' });
    return Number(row.n);
  });

/** The rows that are hidden, told by an index. */
const hiddenOf = (uid: string): Record<string, unknown> =>
  uid === CUSTOMER ? { archivedAt: { $notNull: true } } : { customerRef: { $in: archivedIds() } };

/**
 * Counting rows that are “not of one of these” looks at every row (60 ms for 300,000 activities on SQLite). The same
 * number is all of them less the few of archived customers, and an index tells either.
 */
const countByDifference = (strapi: Core.Strapi) => {
  const manager = strapi.db.entityManager as unknown as { count: Count };
  const count = manager.count.bind(manager);
  const models: readonly string[] = [CUSTOMER, ...WITH_CUSTOMER];
  manager.count = async (uid, params = {}) => {
    if (!models.includes(uid) || seeing.getStore() || asksForLess(uid, params)) return count(uid, params);
    const where = params.where ?? {};
    const isWhole = Object.keys(where).length === 0;
    // Customers are counted by some column fast enough, in an index that ends in the time of archiving.
    if (uid === CUSTOMER && !isWhole) return count(uid, params);
    return seeingArchived(async () => {
      const hidden = isWhole ? hiddenOf(uid) : { $and: [where, hiddenOf(uid)] };
      return (
        (isWhole ? await countTable(uid) : await count(uid, params)) - (await count(uid, { where: hidden }))
      );
    });
  };
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
  countByDifference(strapi);
};
