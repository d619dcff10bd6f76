import { say } from '../../labels';
import type { Language, Text } from '../../labels';

interface Token {
  name: string;
  description: string;
}

/** The two tokens that Strapi makes at its first start, by their descriptions. */
const STOCK: Readonly<Record<string, { name: Text; description: Text }>> = {
  'A default API token with full access permissions, used for accessing or modifying resources': {
    name: ['全部权限', 'Full Access'],
    description: [
      '可以读取和修改全部数据的默认令牌',
      'The default token that may read and change everything',
    ],
  },
  'A default API token with read-only permissions, only used for accessing resources': {
    name: ['只读', 'Read Only'],
    description: ['只能读取数据的默认令牌', 'The default token that may only read'],
  },
};

/** The list of tokens, with the stock ones in the language. */
export const tokensIn = (received: Token[], language: Language): Token[] =>
  received.map((token) => {
    const words = STOCK[token.description];
    return words
      ? { ...token, name: say(words.name, language), description: say(words.description, language) }
      : token;
  });
