import type { Language } from '../labels/text';

const UID = 'api::dictionary-item.dictionary-item';

/** One choice of a pick list, in the reader's language. */
export interface Choice {
  value: string;
  label: string;
  retired: boolean;
}

/** The choices of a category in its own order; retired ones too, since records may still show them. */
export const choicesOf = async (category: string, language: Language): Promise<Choice[]> => {
  const items = await strapi.db.query(UID).findMany({
    select: ['value', 'item', 'itemEn', 'retired'],
    where: { category },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return items.map((it) => ({
    value: it.value as string,
    label: ((language === 'en' && it.itemEn) || it.item) as string,
    retired: it.retired === true,
  }));
};
