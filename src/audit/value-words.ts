import { categoryName } from '../dictionary/category-name';
import { choicesOf } from '../dictionary/choices';
import { valueLabel } from '../labels';
import type { Language } from '../labels/text';
import { say } from '../labels/text';
import { attributesOf, isDictionary } from '../records/attributes';

const ITEM = 'api::dictionary-item.dictionary-item';

/** The items of a category by their values and, since a merge writes labels down, by their labels. */
const itemsOf = async (category: string, language: Language): Promise<Map<string, string>> => {
  const items = await strapi.db.query(ITEM).findMany({ select: ['value', 'item'], where: { category } });
  const labels = new Map((await choicesOf(category, language)).map((it) => [it.value, it.label]));
  const words = new Map(items.map((it) => [it.item as string, labels.get(it.value as string) as string]));
  return new Map([...words, ...labels]);
};

/**
 * How the values that the trail stores are read: a choice of the dictionary by its item's label now, a category by
 * its name, a value of an enumeration by its word, anything else (an item that is gone, too) as it stands.
 */
export const valueWords = async (
  uid: string,
  fields: ReadonlySet<string>,
  language: Language,
): Promise<(field: string, value: unknown) => unknown> => {
  const items = new Map<string, Map<string, string>>();
  for (const [field, attribute] of Object.entries(attributesOf(uid))) {
    if (fields.has(field) && isDictionary(attribute))
      items.set(field, await itemsOf(attribute.options?.category ?? '', language));
  }
  return (field, value) => {
    if (typeof value !== 'string') return value;
    if (uid === ITEM && field === 'category') return say(categoryName(value), language);
    return items.get(field)?.get(value) ?? say(valueLabel(uid, field, value), language);
  };
};
