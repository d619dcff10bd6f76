import { holdItems } from '../dictionary/hold';
import { errorTexts } from '../errors/texts';
import type { FieldError } from '../errors/crm-error';
import { fieldError } from '../errors/crm-error';
import { fieldLabel, valueFromLabel } from '../labels';
import type { Attribute } from './attributes';
import { isDictionary } from './attributes';

interface Item {
  id: number;
  category: string;
  value: string;
  item: string;
  itemEn: string | null;
  retired: boolean;
}

/**
 * Pick lists: enumerations and dictionary fields. What is written may be the value or what people read for it (in
 * either language): an import of a sheet says 普通客户, a program says 1. The value is what is stored.
 * @returns the fields whose value is no choice. A retired item may stay where it stands, and is offered no more.
 */
export const normaliseChoices = async (
  uid: string,
  attributes: Record<string, Attribute>,
  data: Record<string, unknown>,
  before: Record<string, unknown> = {},
): Promise<FieldError[]> => {
  const dictionary: [string, Attribute][] = [];
  for (const [name, attribute] of Object.entries(attributes)) {
    const value = data[name];
    if (typeof value !== 'string' || value === '') continue;
    if (attribute.type === 'enumeration' && !attribute.enum?.includes(value)) {
      data[name] = valueFromLabel(uid, name, value) ?? value;
    }
    if (isDictionary(attribute) && value !== before[name]) dictionary.push([name, attribute]);
  }
  if (dictionary.length === 0) return [];
  const categories = [...new Set(dictionary.map(([, attribute]) => attribute.options?.category ?? ''))];
  const items = (await strapi.db.query('api::dictionary-item.dictionary-item').findMany({
    select: ['id', 'category', 'value', 'item', 'itemEn', 'retired'],
    where: { category: { $in: categories }, retired: false },
  })) as Item[];
  const chosen = new Map<string, Item>();
  for (const [name, attribute] of dictionary) {
    const ofCategory = items.filter((it) => it.category === attribute.options?.category);
    const value = data[name];
    const match =
      ofCategory.find((it) => it.value === value) ??
      ofCategory.find((it) => it.item === value || it.itemEn === value);
    if (match) chosen.set(name, match);
  }
  const held = await holdItems([...chosen.values()]);
  const found: FieldError[] = [];
  for (const [name] of dictionary) {
    const item = chosen.get(name);
    if (item && held.has(item.id)) data[name] = item.value;
    else found.push(fieldError(name, errorTexts.fieldChoice, { field: fieldLabel(uid, name) }));
  }
  return found;
};
