import { fieldLabel, nounLabel } from '../labels';
import type { Language } from '../labels/text';
import { say } from '../labels/text';
import { categoryName } from './category-name';
import type { DictionaryField } from './fields';
import { dictionaryFields } from './fields';
import { inTransaction } from '../records/transaction';

const MOST = 200;

/** A field in words: 客户 · 地区. */
export const fieldInWords = (
  { uid, field }: Pick<DictionaryField, 'uid' | 'field'>,
  language: Language,
): string => `${say(nounLabel(uid), language)} · ${say(fieldLabel(uid, field), language)}`;

const counted = () =>
  inTransaction(async (trx) => {
    const query = trx('dictionary_items').groupBy('category').select('category').count({ count: '*' });
    const rows = (await query) as { category: string; count: string | number }[];
    return new Map(rows.map((it) => [it.category, Number(it.count)]));
  });

/** The categories whose name, in either language, has the text in it, with the fields that use each; those of fields without items too. */
export const categoriesLike = async (query: string, language: Language) => {
  const items = await counted();
  const fields = dictionaryFields();
  const names = [...new Set([...items.keys(), ...fields.map((it) => it.category)])].filter(Boolean);
  const wanted = query.trim().toLowerCase();
  return names
    .filter((it) => categoryName(it).some((name) => name.toLowerCase().includes(wanted)))
    .map((category) => ({ category, label: say(categoryName(category), language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
    .slice(0, MOST)
    .map(({ category, label }) => ({
      category,
      label,
      items: items.get(category) ?? 0,
      fields: fields.filter((it) => it.category === category).map((it) => fieldInWords(it, language)),
    }));
};
