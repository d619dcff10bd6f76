import type { StaffCandidate } from '../api/types';

/** Candidates in whose name, region or industry every word of the search occurs. */
export const matching = <C extends Pick<StaffCandidate, 'name' | 'region' | 'industry'>>(
  candidates: readonly C[],
  search: string,
): C[] => {
  const words = search.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return candidates.filter(({ name, region, industry }) => {
    const text = [name, region, industry].filter(Boolean).join(' ').toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
};
