import { normaliseName } from '../names/normalise';
import type { ContributionAsked } from './port';
import type { NamedPair } from './queries';
import { textOf } from './rows';
import type { RawName } from './spellings';

/**
 * Which spellings belong to one customer, for the sales system to add up. Without a condition only the exceptions
 * are sent: a name that is spelled in several ways, or under which a customer is known beside his own.
 * @returns `only`: the pairs are all that is asked for, not just exceptions.
 */
export const pairsFor = (
  known: ReadonlyMap<string, readonly RawName[]>,
  { name, aliases, among }: Pick<ContributionAsked, 'name' | 'aliases' | 'among'>,
): { pairs: NamedPair[]; only: boolean } => {
  const wanted = name === undefined ? '' : normaliseName(name);
  const only = wanted !== '' || among !== undefined;
  const aliasOf = aliases ?? new Map<string, string>();
  // The own names of those who have another one: their orders under both must meet under one name.
  const own = new Map([...aliasOf.values()].map((it) => [normaliseName(it), it]));
  // One customer's part of the condition: his own name or any other that he is known by.
  const found = new Set<string>();
  if (wanted) {
    for (const [alias, customer] of aliasOf) if (alias.includes(wanted)) found.add(normaliseName(customer));
  }
  const pairs: NamedPair[] = [];
  for (const [key, spellings] of known) {
    const customer = aliasOf.get(key) ?? own.get(key);
    const ownKey = customer === undefined ? key : normaliseName(customer);
    if (wanted && !ownKey.includes(wanted) && !found.has(ownKey)) continue;
    if (among && !among.has(ownKey)) continue;
    if (
      !only &&
      customer === undefined &&
      spellings.length === 1 &&
      key !== '' &&
      typeof spellings[0] === 'string'
    ) {
      continue;
    }
    const shown = customer ?? textOf(spellings[0]) ?? '';
    pairs.push(...spellings.map((raw) => ({ raw, customer: shown })));
  }
  return { pairs, only };
};
