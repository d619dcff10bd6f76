import type { Attribute } from '../records/attributes';
import { isDictionary } from '../records/attributes';

/** A field whose values come from a category of the dictionary, wherever it stands. */
export interface DictionaryField {
  uid: string;
  field: string;
  category: string;
  table: string;
  column: string;
}

/**
 * Every dictionary field of the product, the ones that an administrator has added included: to the product's own
 * types, to his, and to components.
 */
export const dictionaryFields = (category?: string): DictionaryField[] => {
  const models = { ...strapi.contentTypes, ...strapi.components } as Record<string, { attributes: unknown }>;
  const found: DictionaryField[] = [];
  for (const [uid, model] of Object.entries(models)) {
    const dictionary = Object.entries(model.attributes as Record<string, Attribute>).filter(([, it]) =>
      isDictionary(it),
    );
    if (dictionary.length === 0) continue;
    const { tableName, attributes } = strapi.db.metadata.get(uid);
    for (const [field, attribute] of dictionary) {
      const ofField = attribute.options?.category ?? '';
      if (category !== undefined && ofField !== category) continue;
      const { columnName = field } = attributes[field] as { columnName?: string };
      found.push({ uid, field, category: ofField, table: tableName, column: columnName });
    }
  }
  return found;
};
