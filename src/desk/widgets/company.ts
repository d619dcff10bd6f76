import { notArchived } from '../../api/customer/operations/archived';
import { monthRange, yearOf, yearRange } from '../../reports/company-time';
import { withoutArchived } from '../../reports/scope';
import { CHURN_CASE, CUSTOMER, EXPLORE, OPPORTUNITY, SERVICE_REQUEST } from '../nouns';
import { countOf, visible } from '../rows';
import type { DeskFigure, DeskReader, Widget } from '../widget';
import type { Knex } from 'knex';

interface Figure {
  uid: string;
  table: string;
  label: DeskFigure['label'];
  where(query: Knex.QueryBuilder, reader: DeskReader): Knex.QueryBuilder;
  filters(reader: DeskReader): NonNullable<DeskFigure['goal']>['filters'];
}

const year = ({ now, zone }: DeskReader) => yearRange(yearOf(now, zone), zone);

const FIGURES: readonly Figure[] = [
  {
    uid: CUSTOMER,
    table: 'customers',
    label: ['正常客户', 'Active customers'],
    where: (query) => notArchived(query.where('customers.status', 'normal')),
    filters: () => [['status', '$eq', 'normal']],
  },
  {
    uid: OPPORTUNITY,
    table: 'opportunities',
    label: ['开发中的机会', 'Opportunities in development'],
    where: (query) => query.where('opportunities.status', 'assigned'),
    filters: () => [['status', '$eq', 'assigned']],
  },
  {
    uid: OPPORTUNITY,
    table: 'opportunities',
    label: ['本月开发成功', 'Won this month'],
    where: (query, { now, zone }) => {
      const { from, to } = monthRange(now, zone);
      return query
        .where('opportunities.status', 'won')
        .where('opportunities.closed_at', '>=', from)
        .where('opportunities.closed_at', '<', to);
    },
    filters: ({ now, zone }) => {
      const { from, to } = monthRange(now, zone);
      return [
        ['status', '$eq', 'won'],
        ['closedAt', '$gte', from.toISOString()],
        ['closedAt', '$lt', to.toISOString()],
      ];
    },
  },
  {
    uid: SERVICE_REQUEST,
    table: 'service_requests',
    label: ['未归档的服务', 'Open requests'],
    where: (query) => query.whereIn('service_requests.status', ['new', 'assigned', 'handled']),
    filters: () => [['archivedAt', '$null', 'true']],
  },
  {
    uid: CHURN_CASE,
    table: 'churn_cases',
    label: ['流失预警', 'Open churn warnings'],
    where: (query) =>
      withoutArchived(query, 'churn_cases.customer_ref').whereIn('churn_cases.status', [
        'warning',
        'deferred',
      ]),
    filters: () => [
      ['confirmedAt', '$null', 'true'],
      ['recoveredAt', '$null', 'true'],
    ],
  },
  {
    uid: CHURN_CASE,
    table: 'churn_cases',
    label: ['今年流失客户', 'Customers lost this year'],
    where: (query, reader) =>
      withoutArchived(query, 'churn_cases.customer_ref')
        .where('churn_cases.status', 'confirmed')
        .where('churn_cases.confirmed_at', '>=', year(reader).from)
        .where('churn_cases.confirmed_at', '<', year(reader).to),
    filters: (reader) => [
      ['status', '$eq', 'confirmed'],
      ['confirmedAt', '$gte', year(reader).from.toISOString()],
      ['confirmedAt', '$lt', year(reader).to.toISOString()],
    ],
  },
];

/** How the company stands: for those who read its reports. Each figure counts what this reader may see. */
export const company: Widget = {
  id: 'company',
  label: ['经营概况', 'The company at a glance'],
  empty: ['暂无数据', 'No figures yet'],
  kind: 'figures',
  rights: [['plugin::crm.report.composition'], ['plugin::crm.report.churn']],
  async answer(reader) {
    const seen = FIGURES.filter((it) => reader.actor.ability.can(EXPLORE('read'), it.uid));
    const figures: DeskFigure[] = [];
    for (const it of seen) {
      const value = await countOf(it.where((await visible(reader, it.uid, it.table))(), reader));
      figures.push({ label: it.label, value, goal: { uid: it.uid, filters: it.filters(reader) } });
    }
    return { figures };
  },
};
