import { getFetchClient } from '@strapi/strapi/admin';
import type { DictionaryChoice } from '../api/types';
import { languageNow } from '../words/words';

export interface Option {
  label: string;
  value: string;
}

const kept = new Map<string, Option[]>();

/**
 * The items of a category for a list's filters, which are made in a hook that cannot wait: the array is filled when
 * the answer comes, and whoever holds it sees the items then.
 */
export const dictionaryOptions = (category: string): Option[] => {
  const key = `${languageNow()} ${category}`;
  const known = kept.get(key);
  if (known) return known;
  const options: Option[] = [];
  kept.set(key, options);
  getFetchClient()
    .get<{ data: DictionaryChoice[] }>(`/crm/dictionary/${encodeURIComponent(category)}`)
    .then(({ data }) => options.push(...data.data.map(({ label, value }) => ({ label, value }))))
    // Asked again the next time a list is opened; until then values stand as they are stored.
    .catch(() => kept.delete(key));
  return options;
};
