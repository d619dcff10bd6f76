/** What is looked up for a query: the pieces that a matching text must have. */
export interface QueryGrams {
  grams: string[];
  /** The pieces decide by themselves: no look at the text is needed. */
  exact: boolean;
}

const isAscii = (text: string) => /^[\x00-\x7f]*$/.test(text);

/** Letters beyond ASCII whose case each database folds in its own way: pieces with them decide nothing. */
const hasForeignCase = (text: string) => {
  const foreign = text.replace(/[\x00-\x7f]/g, '');
  return foreign.toLowerCase() !== foreign.toUpperCase();
};

const foldAscii = (text: string) => text.replace(/[A-Z]+/g, (it) => it.toLowerCase());

/**
 * Cuts a query as the indexes cut texts: pairs of characters, and threes where all are ASCII (a pair of digits or
 * Latin letters says too little). One character alone is looked up as itself.
 */
export const queryGrams = (query: string): QueryGrams => {
  const chars = [...foldAscii(query)];
  if (chars.length === 0) return { grams: [], exact: false };
  const found = new Set<string>();
  const covered = new Set<number>();
  for (let at = 0; at + 3 <= chars.length; at += 1) {
    const three = chars.slice(at, at + 3).join('');
    if (!isAscii(three)) continue;
    found.add(three);
    covered.add(at).add(at + 1);
  }
  for (let at = 0; at + 2 <= chars.length; at += 1)
    if (!covered.has(at)) found.add(chars[at] + chars[at + 1]);
  if (chars.length === 1) found.add(chars[0]);
  const grams = [...found].filter((it) => !it.includes('\n') && !hasForeignCase(it));
  const whole = chars.length <= 3 && found.size === 1 && grams.length === 1 && grams[0] === chars.join('');
  return { grams, exact: whole };
};

/** A query as the pattern of LIKE, its own wildcards taken literally. */
export const likePattern = (query: string): string => `%${query.replace(/[\\%_]/g, '\\$&')}%`;
