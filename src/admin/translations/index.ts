import { say } from '../../labels';
import type { Language } from '../../labels';
import { labelMessages } from '../label-messages';
import { brandWords } from './brand';
import { zhHans } from './zh-Hans';

/** Everything that the product says otherwise, or more, than the panel as it is shipped. It wins over the shipped. */
export const messagesOf = (language: Language): Record<string, string> => ({
  ...(language === 'zh-Hans' ? zhHans : {}),
  ...Object.fromEntries(Object.entries(brandWords).map(([id, text]) => [id, say(text, language)])),
  ...labelMessages(language),
});
