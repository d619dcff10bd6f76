import type { Text } from '../labels/text';
import { staffIdOf } from '../actor/staff-of';
import { memoised } from './memo';

/** What the engine of rights understands of a condition: equality and lists, on columns of the row itself. */
export type RowCondition = Record<string, unknown> | false;

type Meaning = (staffId: number) => RowCondition | Promise<RowCondition>;

/** Above this many ids a list of them costs more than a join (measured: docs/performance.md). */
const MAX_IDS = 2000;

const idsOf = (uid: string, where: Record<string, unknown>, key: string): Promise<number[]> =>
  memoised(key, async () => {
    const rows = await strapi.db
      .query(uid as 'api::customer.customer')
      .findMany({ select: ['id'], where, limit: MAX_IDS + 1 });
    return rows.map((it) => it.id as number);
  });

const managed = (staffId: number) =>
  idsOf('api::customer.customer', { managerRef: staffId }, `managed:${staffId}`);
/** Straight from the link table: a join from the customers would look at every one of them. */
const shared = (staffId: number): Promise<number[]> =>
  memoised(`shared:${staffId}`, async () => {
    const { joinTable } = strapi.db.metadata.get('api::customer.customer').attributes
      .sharedWith as unknown as {
      joinTable: Record<'joinColumn' | 'inverseJoinColumn', { name: string }> & { name: string };
    };
    return strapi.db
      .connection(joinTable.name)
      .where(joinTable.inverseJoinColumn.name, staffId)
      .limit(MAX_IDS + 1)
      .pluck(joinTable.joinColumn.name);
  });

/** Rows whose parent is one of these ids; by a join from the parent where the list would be too long. */
const within = (column: string, ids: readonly number[], path: string, joined: unknown): RowCondition =>
  ids.length > MAX_IDS ? { [path]: joined } : { [column]: { $in: ids } };

const ofManaged: Meaning = async (me) => within('customerRef', await managed(me), 'customer.managerRef', me);
const sharedWithMe = (me: number) => ({ $elemMatch: { id: me } });
const ofShared: Meaning = async (me) =>
  within('customerRef', await shared(me), 'customer.sharedWith', sharedWithMe(me));

export interface Condition {
  name: 'mine' | 'shared-with-me' | 'created-by-me' | 'unassigned';
  label: Text;
  /** What it means for each type, in words: shown to administrators in the documents. */
  about: Text;
  /** By singular name of the type; a type that is not here has no such rows. */
  means: Readonly<Record<string, Meaning>>;
}

/** Whose rows: the four conditions that an administrator sets on a role's rights. */
export const conditions: readonly Condition[] = [
  {
    name: 'mine',
    label: ['我负责的', 'Mine'],
    about: [
      '指派给我的机会及其计划，我任客户经理的客户及其联系人、交往、流失，分配给我的服务',
      'Opportunities assigned to me and their plans; customers I manage with their contacts, activities and churn; requests assigned to me',
    ],
    means: {
      opportunity: (me) => ({ assigneeRef: me }),
      'plan-item': async (me) =>
        within(
          'opportunityRef',
          await idsOf('api::opportunity.opportunity', { assigneeRef: me }, `assigned:${me}`),
          'opportunity.assigneeRef',
          me,
        ),
      customer: (me) => ({ managerRef: me }),
      contact: ofManaged,
      activity: ofManaged,
      'churn-case': (me) => ({ managerRef: me }),
      'retention-measure': async (me) =>
        within(
          'churnCaseRef',
          await idsOf('api::churn-case.churn-case', { managerRef: me }, `cases:${me}`),
          'churnCase.managerRef',
          me,
        ),
      'service-request': (me) => ({ assigneeRef: me }),
    },
  },
  {
    name: 'shared-with-me',
    label: ['共享给我的', 'Shared with me'],
    about: ['共享给我的客户及其联系人、交往', 'Customers shared with me, with their contacts and activities'],
    means: {
      customer: async (me) => within('id', await shared(me), 'sharedWith', sharedWithMe(me)),
      contact: ofShared,
      activity: ofShared,
    },
  },
  {
    name: 'created-by-me',
    label: ['我创建的', 'Created by me'],
    about: ['我创建的机会、服务，我写的暂缓措施', 'Opportunities and requests I created, measures I wrote'],
    means: {
      opportunity: (me) => ({ creatorRef: me }),
      'service-request': (me) => ({ creatorRef: me }),
      'retention-measure': (me) => ({ authorRef: me }),
    },
  },
  {
    name: 'unassigned',
    label: ['未指派的', 'Unassigned'],
    about: ['未指派的机会，新创建的服务', 'Unassigned opportunities, new requests'],
    means: {
      opportunity: () => ({ status: 'unassigned' }),
      'service-request': () => ({ status: 'new' }),
    },
  },
];

interface Asked {
  id: number;
  permission: { action: string; subject: string | null };
}

/** The type that a right is about: its subject, or for a step the noun in its name (`plugin::crm.opportunity.win`). */
const nounOf = ({ permission }: Asked): string =>
  permission.subject?.split('.').pop() ?? permission.action.replace('plugin::crm.', '').split('.')[0];

/** What a condition says for this person and this right; false where it means nothing there: no rows at all. */
export const handlerOf =
  ({ means }: Condition) =>
  async (asked: Asked): Promise<RowCondition> => {
    const meaning: Meaning | undefined = means[nounOf(asked)];
    if (!meaning) return false;
    const staffId = await staffIdOf(asked.id);
    return staffId === null ? false : meaning(staffId);
  };
