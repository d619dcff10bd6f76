import { categoryName } from '../../dictionary/category-name';
import { dictionaryFields } from '../../dictionary/fields';
import { dictionaryTexts as texts } from '../../dictionary/texts';
import { timesUsed } from '../../dictionary/usage';
import { CrmError, fieldError } from '../../errors/crm-error';
import { fieldLabel, nounLabel } from '../../labels';
import type { Text } from '../../labels/text';
import type { NounHooks, Row } from '../../records/hooks';

const UID = 'api::dictionary-item.dictionary-item';

interface Item extends Row {
  category: string;
  item: string;
  itemEn: string | null;
  value: string;
  editable: boolean;
}

/** A locked item can only be read, whatever the door (requirements 6). */
export const assertEditable = (row: Row): void => {
  if (row.editable === false) throw new CrmError('RULE_BROKEN', texts.locked, { item: String(row.item) });
};

const assertMayLeaveCategory = (before: Row) => {
  const category = String(before.category);
  const [user] = dictionaryFields(category);
  if (!user) return;
  const [zh, en] = fieldLabel(user.uid, user.field);
  const noun = nounLabel(user.uid);
  const field: Text = [`${noun[0]} · ${zh}`, `${noun[1]} · ${en}`];
  throw new CrmError('RULE_BROKEN', texts.categoryInUse, { category: categoryName(category), field });
};

const assertValueUnused = async (before: Row) => {
  const count = await timesUsed(String(before.category), String(before.value));
  if (count > 0) throw new CrmError('RULE_BROKEN', texts.valueInUse, { item: String(before.item), count });
};

const refuse = (field: string, text: Text, category: string, value: string): never => {
  const params = { category: categoryName(category), value };
  throw new CrmError('DUPLICATE', text, params, { errors: [fieldError(field, text, params)] });
};

const othersOf = async ({ id, category }: Item): Promise<Item[]> => {
  const select = ['id', 'item', 'itemEn', 'value', 'editable'] as const;
  const all = await strapi.db.query(UID).findMany({ select: [...select], where: { category } });
  return (all as Item[]).filter((it) => it.id !== id);
};

/** A category whose every item is locked can only be read itself: the system builds on what stands in it. */
const assertCategoryOpen = ({ category }: Item, others: readonly Item[]) => {
  if (others.length === 0 || others.some((it) => it.editable !== false)) return;
  const params = { category: categoryName(category) };
  const errors = [fieldError('category', texts.lockedCategory, params)];
  throw new CrmError('RULE_BROKEN', texts.lockedCategory, params, { errors });
};

/** Labels and values of a category must not be taken for one another: an import may name either. */
const assertUnambiguous = (row: Item, others: readonly Item[]) => {
  for (const other of others) {
    if (other.item === row.item) refuse('item', texts.duplicateItem, row.category, row.item);
    if (other.value === row.value) refuse('value', texts.duplicateValue, row.category, row.value);
    if (other.value === row.item || (row.itemEn && other.value === row.itemEn)) {
      refuse('item', texts.ambiguous, row.category, other.value);
    }
    if (other.item === row.value || other.itemEn === row.value)
      refuse('value', texts.ambiguous, row.category, row.value);
  }
};

const nextPosition = async (category: string): Promise<number> => {
  const last = await strapi.db
    .query(UID)
    .findOne({ select: ['position'], where: { category }, orderBy: { position: 'desc' } });
  return Math.min(((last?.position as number | null) ?? 0) + 1, 1000000);
};

/** What a dictionary item does beside its declared rules: locked, unambiguous, in use. */
export const dictionaryItemHooks: NounHooks = {
  assertOpen: assertEditable,

  async before(action, { data, before, changed }) {
    for (const field of ['category', 'item', 'itemEn', 'value']) {
      if (typeof data[field] === 'string') data[field] = (data[field] as string).trim();
    }
    if (before && changed.includes('category')) assertMayLeaveCategory(before);
    if (before && changed.includes('value')) await assertValueUnused(before);
    const after = { ...before, ...data } as Item;
    const others = await othersOf(after);
    if (action === 'create' || changed.includes('category')) assertCategoryOpen(after, others);
    assertUnambiguous(after, others);
    if (action === 'create' && !data.position) data.position = await nextPosition(String(data.category));
  },

  async beforeDelete({ before }) {
    const count = await timesUsed(String(before.category), String(before.value));
    if (count > 0) throw new CrmError('RULE_BROKEN', texts.inUse, { item: String(before.item), count });
    return undefined;
  },
};
