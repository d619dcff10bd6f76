import { notArchived } from '../../api/customer/operations/archived';
import { monthRange } from '../../reports/company-time';
import type { Text } from '../../labels/text';
import { CUSTOMER, EXPLORE, OPPORTUNITY } from '../nouns';
import { sums, visible } from '../rows';
import type { DeskFigure, DeskReader, Widget } from '../widget';

const labels: Record<string, Text> = {
  customers: ['新增客户', 'New customers'],
  opportunities: ['新增销售机会', 'New opportunities'],
};

const compared = async (
  reader: DeskReader,
  uid: string,
  table: 'customers' | 'opportunities',
): Promise<DeskFigure> => {
  const [before, now] = [monthRange(reader.now, reader.zone, -1), monthRange(reader.now, reader.zone)];
  const created = `${table}.created_at`;
  const query = (await visible(reader, uid, table))()
    .where(created, '>=', before.from)
    .where(created, '<', now.to);
  if (table === 'customers') notArchived(query);
  const { value, previous } = await sums(query, {
    value: [`${created} >= ?`, now.from],
    previous: [`${created} < ?`, now.from],
  });
  return {
    label: labels[table],
    value,
    previous,
    goal: {
      uid,
      filters: [
        ['createdAt', '$gte', now.from.toISOString()],
        ['createdAt', '$lt', now.to.toISOString()],
      ],
    },
  };
};

/** What this month has brought, beside all of last month. */
export const thisMonth: Widget = {
  id: 'this-month',
  label: ['本月新增', 'New this month'],
  empty: ['本月还没有新增', 'Nothing new this month'],
  kind: 'figures',
  rights: [
    [EXPLORE('read'), CUSTOMER],
    [EXPLORE('read'), OPPORTUNITY],
  ],
  async answer(reader) {
    const may = (uid: string) => reader.actor.ability.can(EXPLORE('read'), uid);
    const figures: DeskFigure[] = [];
    if (may(CUSTOMER)) figures.push(await compared(reader, CUSTOMER, 'customers'));
    if (may(OPPORTUNITY)) figures.push(await compared(reader, OPPORTUNITY, 'opportunities'));
    return { figures };
  },
};
