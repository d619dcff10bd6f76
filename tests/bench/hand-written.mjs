// The same questions as somebody would write them by hand, for the whole company and without rights.
const day = () => new Date().toISOString().slice(0, 10);

/** Statements of one desk, one after the other. */
export const deskOf = (knex, staffId) => async () => {
  const count = (table, where) => knex(table).where(where).count({ n: '*' });
  await knex('plan_items as p')
    .join('opportunities as o', 'o.id', 'p.opportunity_ref')
    .where({ 'o.assignee_ref': staffId, 'o.status': 'assigned' })
    .where('p.date', '<=', day())
    .whereNull('p.result')
    .orderBy('p.date')
    .select('o.customer_name', 'p.todo', 'p.date');
  await knex('churn_cases')
    .where({ manager_ref: staffId })
    .whereIn('status', ['warning', 'deferred'])
    .select('id');
  await count('service_requests', { assignee_ref: staffId, status: 'assigned' });
  await count('service_requests', { assignee_ref: staffId, status: 'handled' });
  await knex('customers as c')
    .where({ 'c.manager_ref': staffId, 'c.status': 'normal' })
    .whereNull('c.archived_at')
    .leftJoin('activities as a', 'a.customer_ref', 'c.id')
    .groupBy('c.id', 'c.name')
    .select('c.name')
    .max({ last: 'a.date' })
    .orderBy('last')
    .limit(5);
  const month = new Date(new Date().getFullYear(), new Date().getMonth() - 1, 1);
  await knex('customers').where('created_at', '>=', month).count({ n: '*' });
  await knex('opportunities').where('created_at', '>=', month).count({ n: '*' });
};

export const managersDesk = (knex) => async () => {
  await knex('opportunities').where({ status: 'unassigned' }).count({ n: '*' });
  await knex('service_requests').where({ status: 'new' }).count({ n: '*' });
  const month = new Date(new Date().getFullYear(), new Date().getMonth() - 1, 1);
  await knex('customers').where('created_at', '>=', month).count({ n: '*' });
  await knex('opportunities').where('created_at', '>=', month).count({ n: '*' });
  await knex('customers').where({ status: 'normal' }).whereNull('archived_at').count({ n: '*' });
  await knex('opportunities').where({ status: 'assigned' }).count({ n: '*' });
  await knex('opportunities').where({ status: 'won' }).where('closed_at', '>=', month).count({ n: '*' });
  await knex('service_requests').whereIn('status', ['new', 'assigned', 'handled']).count({ n: '*' });
  await knex('churn_cases').whereIn('status', ['warning', 'deferred']).count({ n: '*' });
  await knex('churn_cases').where({ status: 'confirmed' }).count({ n: '*' });
};

export const reportsOf = (knex) => {
  const from = new Date(new Date().getFullYear(), 0, 1);
  return {
    composition: () =>
      knex('customers').whereNull('archived_at').groupBy('level').select('level').count({ n: '*' }),
    service: () => knex('service_requests').groupBy('type').select('type').count({ n: '*' }),
    'service of a year': () =>
      knex('service_requests')
        .where('created_at', '>=', from)
        .groupBy('type')
        .select('type')
        .count({ n: '*' }),
    churn: async () => {
      const cases = () =>
        knex('churn_cases as l')
          .join('customers as c', 'c.id', 'l.customer_ref')
          .join('staff_members as s', 's.id', 'l.manager_ref')
          .where('l.status', 'confirmed');
      await cases().count({ n: '*' });
      await cases()
        .orderBy('l.confirmed_at', 'desc')
        .limit(25)
        .select('l.confirmed_at', 'c.name', 's.name as manager', 'l.reason');
    },
  };
};

/** Sums by name over the sales system's own tables (SQLite), spellings apart. */
export const contributionOf = (sales, year) => {
  const where = year ? `and o.odr_date >= '${year}-01-01' and o.odr_date < '${year + 1}-01-01'` : '';
  const statement = sales.prepare(
    `select trim(o.odr_customer) as name, sum(cast(round(l.odd_price * 10000) as integer) * l.odd_count) as amount
     from orders o left join orders_line l on l.odd_order_id = o.odr_id
     where o.odr_status in ('5', '6') ${where} group by trim(o.odr_customer) order by amount desc limit 25`,
  );
  return () => statement.all();
};
