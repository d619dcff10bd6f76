import type { Knex } from 'knex';
import { dayOf } from '../../reports/company-time';
import { instant } from '../../reports/sql';
import { say, type Text } from '../../labels/text';
import { CHURN_CASE, CUSTOMER, FIRST } from '../nouns';
import { scopeOf, withoutArchived } from '../../reports/scope';
import { sums, visible } from '../rows';
import type { Widget } from '../widget';

const lastOrder: Text = ['上次下单 {day}', 'Last order {day}'];
const neverOrdered: Text = ['从未下单', 'Has never ordered'];

/** Customers of mine who have stopped ordering, while their case is open; those that nothing was done about first. */
export const myWarnings: Widget = {
  id: 'my-warnings',
  label: ['我的流失预警', 'My churn warnings'],
  empty: ['没有流失预警', 'No customer is in danger of being lost'],
  kind: 'queue',
  rights: [['plugin::crm.churn-case.defer']],
  mine: true,
  async answer(reader) {
    const customers = await scopeOf(reader.actor, CUSTOMER);
    const query = withoutArchived(
      (await visible(reader, CHURN_CASE, 'churn_cases'))(),
      'churn_cases.customer_ref',
    )
      .where('churn_cases.manager_ref', reader.actor.staffId)
      .whereIn('churn_cases.status', ['warning', 'deferred']);
    const { all, late } = await sums(query.clone(), {
      all: ['1 = 1'],
      late: ["churn_cases.status = 'warning'"],
    });
    const rows = (await query
      .leftJoin(
        'customers',
        (join: Knex.JoinClause) =>
          void customers.narrow(join.on('customers.id', 'churn_cases.customer_ref'), 'customers.id'),
      )
      .select({
        documentId: 'churn_cases.document_id',
        code: 'churn_cases.code',
        name: 'customers.name',
        status: 'churn_cases.status',
        last: 'churn_cases.last_order_at',
      })
      .orderBy([{ column: 'churn_cases.status', order: 'desc' }, 'churn_cases.created_at', 'churn_cases.id'])
      .limit(FIRST)) as {
      documentId: string;
      code: string;
      name: string | null;
      status: string;
      last: unknown;
    }[];
    return {
      count: all,
      late,
      items: rows.map(({ documentId, code, name, status, last }) => {
        const at = instant(last);
        return {
          label: name ?? code,
          detail: at
            ? say(lastOrder, reader.language, { day: dayOf(at, reader.zone) })
            : say(neverOrdered, reader.language),
          alarming: status === 'warning',
          goal: { uid: CHURN_CASE, documentId },
        };
      }),
      goal: {
        uid: CHURN_CASE,
        filters: [
          ['manager.documentId', '$eq', reader.me],
          ['confirmedAt', '$null', 'true'],
          ['recoveredAt', '$null', 'true'],
        ],
      },
    };
  },
};
