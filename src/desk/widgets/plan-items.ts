import type { Knex } from 'knex';
import { dayOf } from '../../reports/company-time';
import { dateText } from '../../reports/sql';
import { FIRST, OPPORTUNITY, PLAN_ITEM } from '../nouns';
import { sums, visible } from '../rows';
import type { Widget } from '../widget';

/** Plan items without a result, of the opportunities that I develop, due today or before. */
export const planItemsDue: Widget = {
  id: 'plan-items-due',
  label: ['到期的开发计划', 'Plan items due'],
  empty: ['没有到期的计划项', 'No plan item is due'],
  kind: 'queue',
  rights: [['plugin::crm.opportunity.win']],
  mine: true,
  async answer(reader) {
    const today = dayOf(reader.now, reader.zone);
    const query = (await visible(reader, PLAN_ITEM, 'plan_items'))()
      .join('opportunities', 'opportunities.id', 'plan_items.opportunity_ref')
      .where('opportunities.assignee_ref', reader.actor.staffId)
      .where('opportunities.status', 'assigned')
      .where('plan_items.date', '<=', today)
      .where(
        (open: Knex.QueryBuilder) =>
          void open.whereNull('plan_items.result').orWhere('plan_items.result', ''),
      );
    const rows = (await query
      .clone()
      .select({
        opportunity: 'opportunities.document_id',
        customer: 'opportunities.customer_name',
        todo: 'plan_items.todo',
        date: 'plan_items.date',
      })
      .orderBy(['plan_items.date', 'plan_items.id'])
      .limit(FIRST)) as { opportunity: string; customer: string; todo: string; date: unknown }[];
    const { all, late } = await sums(query, { all: ['1 = 1'], late: ['plan_items.date < ?', today] });
    return {
      count: all,
      late,
      items: rows.map(({ opportunity, customer, todo, date }) => {
        const due = dateText(date) ?? '';
        return {
          label: `${due} ${customer}`,
          detail: todo.slice(0, 100),
          alarming: due < today,
          goal: { uid: OPPORTUNITY, documentId: opportunity },
        };
      }),
      goal: {
        uid: OPPORTUNITY,
        filters: [
          ['status', '$eq', 'assigned'],
          ['assignee.documentId', '$eq', reader.me],
        ],
      },
    };
  },
};
