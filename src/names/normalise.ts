/** Every kind of bracket that writers put around a part of a name becomes a plain round one. */
const OPENING = /[[{【〔〖〈《「『]/gu;
const CLOSING = /[\]}】〕〗〉》」』]/gu;
/** Characters that nobody sees: zero-width blanks and joiners, soft hyphens, byte order marks. */
const UNSEEN = /\p{Cf}/gu;
const BLANKS = /[\s\p{Cc}]+/gu;

/**
 * The key under which a customer's name is known: two spellings of one name have the same key.
 * Width (NFKC), case, blanks at the ends, repeated blanks, blanks beside a bracket and the kind of bracket do not
 * count. The CRM's own customers are unique by it, and the names of the sales system are matched by it.
 */
export const normaliseName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(BLANKS, ' ')
    .replace(OPENING, '(')
    .replace(CLOSING, ')')
    .replace(/ ?([()]) ?/gu, '$1')
    .toLowerCase()
    .normalize('NFKC')
    .trim();
