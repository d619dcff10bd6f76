import { dateText } from '../../reports/sql';
import { say, type Text } from '../../labels/text';
import { ACTIVITY, CUSTOMER, EXPLORE, FIRST } from '../nouns';
import { notArchived } from '../../api/customer/operations/archived';
import { visible } from '../rows';
import type { Widget } from '../widget';

const lastSpoken: Text = ['上次交往 {day}', 'Last contact {day}'];
const never: Text = ['还没有交往记录', 'No contact yet'];

/**
 * My customers with whom nobody has spoken for longest. The last activity of each is one look into the index
 * (customer, date), for my own customers alone: nothing has to be kept in step for it.
 */
export const notSpokenTo: Widget = {
  id: 'not-spoken-to',
  label: ['最久未联系的客户', 'Customers not spoken to for longest'],
  empty: ['您还没有负责的客户', 'You look after no customer yet'],
  kind: 'queue',
  rights: [[EXPLORE('create'), ACTIVITY]],
  mine: true,
  async answer(reader) {
    const last = strapi.db
      .connection('activities')
      .max('activities.date')
      .whereRaw('activities.customer_ref = customers.id')
      .as('last');
    const mine = notArchived((await visible(reader, CUSTOMER, 'customers'))())
      .where('customers.manager_ref', reader.actor.staffId)
      .where('customers.status', 'normal')
      .select({ id: 'customers.id', documentId: 'customers.document_id', name: 'customers.name' }, last);
    const rows = (await strapi.db
      .connection(mine.as('mine'))
      .select('documentId', 'name', 'last')
      .orderByRaw('case when last is null then 0 else 1 end, last, id')
      .limit(FIRST)) as { documentId: string; name: string; last: unknown }[];
    return {
      items: rows.map(({ documentId, name, last: date }) => {
        const day = dateText(date);
        return {
          label: name,
          detail: day ? say(lastSpoken, reader.language, { day }) : say(never, reader.language),
          goal: { uid: CUSTOMER, documentId },
        };
      }),
      goal: { uid: CUSTOMER, filters: [['manager.documentId', '$eq', reader.me]] },
    };
  },
};
