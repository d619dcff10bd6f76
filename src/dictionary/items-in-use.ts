import type { Language } from '../labels/text';
import { fieldInWords } from './categories';
import { totalOf, usageOf } from './usage';

const UID = 'api::dictionary-item.dictionary-item';

/** The items of a category in their order, with how often each is used, and where. */
export const itemsInUse = async (
  category: string,
  language: Language,
  where: Record<string, unknown> = {},
) => {
  const uses = await usageOf(category);
  const items = await strapi.db.query(UID).findMany({
    select: ['documentId', 'code', 'category', 'item', 'itemEn', 'value', 'editable', 'position', 'retired'],
    where: { $and: [{ category }, where] },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return items.map(({ id: _, ...it }) => {
    const used = uses.get(it.value as string) ?? [];
    return {
      ...it,
      used: totalOf(used),
      where: used.map((use) => ({ field: fieldInWords(use, language), count: use.count })),
    };
  });
};
