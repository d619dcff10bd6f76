import type { Knex } from 'knex';
import { fieldLabel } from '../labels';
import { yearOf, yearRange } from './company-time';
import type { Goal } from './goal';
import type { Mark, Reader, Report, Values } from './report';
import { scopeOf, withoutArchived } from './scope';
import { contains, instant } from './sql';
import { reportNames } from './names';
import { reportTexts } from './words';

const UID = 'api::churn-case.churn-case';
const CUSTOMER = 'api::customer.customer';
const of = (field: string) => ({ uid: UID, field });

const SORTED: Readonly<Record<string, string>> = {
  year: 'cc.confirmed_at',
  customer: 'c.name',
  manager: 's.name',
};

/**
 * Confirmed cases that this reader may see. A customer whom he may not read has no name here, and is not found by
 * it. A function, because a statement of knex is a promise itself: returned from an async function, it would be sent.
 */
const confirmed = async (
  { customer, manager }: Values,
  { actor }: Reader,
): Promise<() => Knex.QueryBuilder> => {
  const [cases, customers] = [await scopeOf(actor, UID), await scopeOf(actor, CUSTOMER)];
  const named = (table: string, value: string) => (either: Knex.QueryBuilder) =>
    void contains(either.where(`${table}.document_id`, value).or, `${table}.name`, value);
  return () => {
    const query: Knex.QueryBuilder = strapi.db
      .connection('churn_cases as cc')
      .leftJoin('customers as c', (join: Knex.JoinClause) => {
        customers.narrow(join.on('c.id', 'cc.customer_ref'), 'c.id');
      })
      .leftJoin('staff_members as s', 's.id', 'cc.manager_ref')
      .where('cc.status', 'confirmed');
    if (customer) query.where(named('c', String(customer)));
    if (manager) query.where(named('s', String(manager)));
    return cases.narrow(withoutArchived(query, 'cc.customer_ref'), 'cc.id');
  };
};

const goalOfYear = (year: number, zone: string): Goal => {
  const { from, to } = yearRange(year, zone);
  const span = [
    ['confirmedAt', '$gte', from.toISOString()],
    ['confirmedAt', '$lt', to.toISOString()],
  ] as const;
  return { uid: UID, filters: [['status', '$eq', 'confirmed'], ...span] };
};

/** Requirements 5: the customers lost for good, newest first. */
export const churn: Report = {
  name: 'churn',
  label: reportNames.churn,
  about: ['按年份列出已确认流失的客户', 'The customers whose loss was confirmed, by year'],
  parameters: [
    { name: 'customer', label: fieldLabel(UID, 'customer'), kind: 'text', field: of('customer') },
    { name: 'manager', label: fieldLabel(UID, 'manager'), kind: 'text', field: of('manager') },
  ],
  columns: [
    { name: 'year', label: reportTexts.year, kind: 'year', field: of('confirmedAt'), sortable: true },
    {
      name: 'customer',
      label: fieldLabel(UID, 'customer'),
      kind: 'text',
      field: of('customer'),
      sortable: true,
    },
    {
      name: 'manager',
      label: fieldLabel(UID, 'manager'),
      kind: 'text',
      field: of('manager'),
      sortable: true,
    },
    { name: 'reason', label: fieldLabel(UID, 'reason'), kind: 'text', field: of('reason') },
  ],
  paged: true,
  chart: { kind: 'line', category: reportTexts.year, value: reportTexts.losses, valueKind: 'integer' },
  async rows({ values, page, pageSize, sort }, reader) {
    const base = await confirmed(values, reader);
    const [{ total }] = (await base().count({ total: '*' })) as unknown as { total: string }[];
    const [column, order] = sort ? [SORTED[sort.column], sort.order] : ['cc.confirmed_at', 'desc' as const];
    const rows = (await base()
      .select({
        documentId: 'cc.document_id',
        at: 'cc.confirmed_at',
        customer: 'c.name',
        manager: 's.name',
        reason: 'cc.reason',
      })
      .orderBy([
        { column, order },
        { column: 'cc.id', order: 'desc' },
      ])
      .limit(pageSize)
      .offset((page - 1) * pageSize)) as {
      documentId: string;
      at: unknown;
      customer: string;
      manager: string;
      reason: string;
    }[];
    return {
      total: Number(total),
      rows: rows.map(({ at, ...row }) => {
        const when = instant(at);
        return { year: when && yearOf(when, reader.zone), ...row };
      }),
    };
  },
  async marks({ values }, reader): Promise<Mark[]> {
    const base = await confirmed(values, reader);
    const [span] = (await base()
      .min({ first: 'cc.confirmed_at' })
      .max({ last: 'cc.confirmed_at' })) as Record<string, unknown>[];
    const [first, last] = [instant(span.first), instant(span.last)];
    if (!first || !last) return [];
    const to = yearOf(last, reader.zone);
    // A few years at least, so that one of them can be compared; not more than a line can show.
    const from = Math.max(Math.min(yearOf(first, reader.zone), to - 4), to - 29);
    const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    // One pass: each year is a sum over its own half-open range, in the company's time zone.
    const knex = strapi.db.connection;
    const sums = years.map((year) => {
      const range = yearRange(year, reader.zone);
      return knex.raw('sum(case when cc.confirmed_at >= ? and cc.confirmed_at < ? then 1 else 0 end) as ??', [
        range.from,
        range.to,
        `y${year}`,
      ]);
    });
    const [counted] = (await base().select(sums)) as Record<string, unknown>[];
    return years.map((year) => ({
      category: String(year),
      value: Number(counted[`y${year}`]),
      goal: goalOfYear(year, reader.zone),
    }));
  },
  goal: ({ documentId }) => ({ uid: UID, documentId: String(documentId) }),
};
