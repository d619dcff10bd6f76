import type { Core } from '@strapi/strapi';
import { nextCode } from '../../../codes/next-code';
import type { StartingCategory } from '../../../dictionary/starting-categories';
import { startingCategories } from '../../../dictionary/starting-categories';
import { fromDatabase } from '../../../errors/from-database';
import { withinOperation } from '../../../records/operation-scope';

const UID = 'api::dictionary-item.dictionary-item';
const STORE = { type: 'plugin', name: 'crm', key: 'seeded-categories' } as const;

const seedCategory = async (strapi: Core.Strapi, { category, editable, items }: StartingCategory) => {
  const now = new Date();
  for (const [position, { item, itemEn, value = item }] of items.entries()) {
    const code = await nextCode('ZD', now);
    await strapi.documents(UID).create({
      data: { code, category, item, itemEn, value, editable, position: position + 1, retired: false },
    });
  }
};

/**
 * Gives the dictionary its starting categories, each once in the life of a database: what an administrator deletes
 * or renames afterwards stays so. A category that has items already (a restored database) is left as it is.
 */
export const seedDictionary = async (strapi: Core.Strapi): Promise<void> => {
  const seeded = ((await strapi.store.get(STORE)) as string[] | null) ?? [];
  const missing = startingCategories.filter((it) => !seeded.includes(it.category));
  if (missing.length === 0) return;
  try {
    await strapi.db.transaction(async () => {
      for (const it of missing) {
        const there = await strapi.db.query(UID).count({ where: { category: it.category } });
        if (there === 0) await withinOperation(() => seedCategory(strapi, it));
      }
      await strapi.store.set({ ...STORE, value: [...seeded, ...missing.map((it) => it.category)] });
    });
  } catch (error) {
    // Two that start at the same time: the other one has done it.
    if (fromDatabase(error)?.code !== 'DUPLICATE') throw error;
  }
};
