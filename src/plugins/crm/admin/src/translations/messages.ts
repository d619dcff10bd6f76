import { nounLabels, say } from '../../../../../labels';
import { customerMessages } from '../customers/words';
import { dictionaryMessages } from '../dictionary/words';
import { CUSTOMER } from '../nouns';
import { serviceMessages } from '../service/words';
import { languageOf } from '../words/words';
import { en } from './en';
import { zhHans } from './zh-Hans';

/** A customer who has just been chosen on a form bears his state, which the content manager takes for a draft's. */
const statesOfChosen = (locale: string) =>
  Object.entries(nounLabels[CUSTOMER].values?.status ?? {}).map(([state, text]): [string, string] => [
    `content-manager.containers.List.${state}`,
    say(text, languageOf(locale)),
  ]);

/** The plugin's own messages in one language of the panel, under the plugin's prefix; none in a language it does not speak. */
export const messagesOf = (locale: string): Record<string, string> => {
  if (locale !== 'en' && locale !== 'zh-Hans') return {};
  const language = languageOf(locale);
  const messages: Record<string, string> = {
    ...(locale === 'en' ? en : zhHans),
    ...customerMessages(language),
    ...dictionaryMessages(language),
    ...serviceMessages(language),
  };
  return Object.fromEntries([
    ...statesOfChosen(locale),
    ...Object.entries(messages).map(([key, text]): [string, string] => [`crm.${key}`, text]),
  ]);
};
