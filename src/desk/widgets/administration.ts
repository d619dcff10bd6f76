import type { Text } from '../../labels/text';
import { DICTIONARY_ITEM, EXPLORE, STAFF_MEMBER } from '../nouns';
import { countOf, visible } from '../rows';
import type { DeskFigure, Widget } from '../widget';

const labels = {
  active: ['在职员工', 'Active staff'],
  left: ['离职员工', 'Staff who have left'],
  items: ['字典条目', 'Dictionary items'],
  retired: ['已停用的条目', 'Retired items'],
} as const satisfies Record<string, Text>;

/** What an administrator keeps in order. */
export const administration: Widget = {
  id: 'administration',
  label: ['系统维护', 'Administration'],
  empty: ['暂无数据', 'No figures yet'],
  kind: 'figures',
  rights: [
    [EXPLORE('update'), STAFF_MEMBER],
    [EXPLORE('create'), DICTIONARY_ITEM],
  ],
  async answer(reader) {
    const figure = async (
      uid: string,
      table: string,
      column: string,
      value: boolean,
      label: Text,
    ): Promise<DeskFigure> => ({
      label,
      value: await countOf((await visible(reader, uid, table))().where(`${table}.${column}`, value)),
      goal: { uid, filters: [[column, '$eq', String(value)]] },
    });
    const may = (uid: string) => reader.actor.ability.can(EXPLORE('read'), uid);
    const figures: DeskFigure[] = [];
    if (may(STAFF_MEMBER)) {
      figures.push(await figure(STAFF_MEMBER, 'staff_members', 'active', true, labels.active));
      figures.push(await figure(STAFF_MEMBER, 'staff_members', 'active', false, labels.left));
    }
    if (may(DICTIONARY_ITEM)) {
      figures.push(await figure(DICTIONARY_ITEM, 'dictionary_items', 'retired', false, labels.items));
      figures.push(await figure(DICTIONARY_ITEM, 'dictionary_items', 'retired', true, labels.retired));
    }
    return { figures };
  },
};
