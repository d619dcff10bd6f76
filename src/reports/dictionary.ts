import type { Language } from '../labels/text';
import { attributesOf } from '../records/attributes';

interface Item {
  value: string;
  item: string;
  itemEn: string | null;
}

/** What people read for each value of a dictionary field, in the dictionary's order; retired items included. */
export const dictionaryOf = async (
  uid: string,
  field: string,
  language: Language,
): Promise<Map<string, string>> => {
  const category = attributesOf(uid)[field]?.options?.category;
  const items = (await strapi.db.query('api::dictionary-item.dictionary-item').findMany({
    select: ['value', 'item', 'itemEn'],
    where: { category },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })) as Item[];
  return new Map(items.map((it) => [it.value, (language === 'en' && it.itemEn) || it.item]));
};
