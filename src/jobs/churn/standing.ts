import type { Knex } from 'knex';

const PAGE = 5000;

/** A case that is open, as the run needs it. */
interface OpenCase {
  id: number;
  createdAt: Date;
  lastOrderAt: Date | null;
}

/** Everybody the run looks at, in columns: a hundred thousand customers are a few megabytes. */
export interface Customers {
  ids: number[];
  createdAt: number[];
  /** Milliseconds; NaN: never ordered. Filled in by the sales system's answer. */
  lastOrderAt: number[];
  openCase: Map<number, OpenCase>;
  /** Key of a name or alias → position in the columns. */
  byName: Map<string, number>;
}

const time = (value: unknown): number => new Date(value as string | number | Date).getTime();
const dateOrNull = (value: unknown): Date | null =>
  value === null || value === undefined ? null : new Date(time(value));

/** Reads every customer who is normal and not archived, page by page, with his names and his open case. */
export const readCustomers = async (knex: Knex): Promise<Customers> => {
  const found: Customers = {
    ids: [],
    createdAt: [],
    lastOrderAt: [],
    openCase: new Map(),
    byName: new Map(),
  };
  for (let last = 0; ;) {
    const rows = await knex('customers as c')
      .leftJoin('churn_cases as o', 'o.open_key', 'c.id')
      .where('c.id', '>', last)
      .andWhere('c.status', 'normal')
      .whereNull('c.archived_at')
      .orderBy('c.id')
      .limit(PAGE)
      .select('c.id', 'c.created_at', {
        case_id: 'o.id',
        case_at: 'o.created_at',
        case_order: 'o.last_order_at',
      });
    if (rows.length === 0) return found;
    const from = last;
    last = Number(rows[rows.length - 1].id);
    const position = new Map<number, number>();
    for (const row of rows) {
      const at = found.ids.push(Number(row.id)) - 1;
      position.set(Number(row.id), at);
      found.createdAt.push(time(row.created_at));
      found.lastOrderAt.push(NaN);
      if (row.case_id === null) continue;
      const lastOrderAt = dateOrNull(row.case_order);
      found.openCase.set(at, {
        id: Number(row.case_id),
        createdAt: new Date(time(row.case_at)),
        lastOrderAt,
      });
    }
    const names = await knex('customer_names')
      .where('customer_ref', '>', from)
      .andWhere('customer_ref', '<=', last)
      .select('name_key', 'customer_ref');
    for (const name of names) {
      const at = position.get(Number(name.customer_ref));
      if (at !== undefined) found.byName.set(name.name_key as string, at);
    }
  }
};
