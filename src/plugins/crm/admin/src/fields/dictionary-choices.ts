import type { DictionaryChoice } from '../api/types';

/**
 * The items to offer: those in use, and the one that the record holds, even if it has been retired since or is not
 * in the dictionary at all (then it stands as it is stored).
 */
export const choicesToOffer = (
  items: readonly DictionaryChoice[],
  value: string | null | undefined,
): DictionaryChoice[] => {
  const offered = items.filter((it) => !it.retired || it.value === value);
  const isKnown = !value || offered.some((it) => it.value === value);
  return isKnown ? offered : [...offered, { value, label: value, retired: items.length > 0 }];
};
