import { labelsOf } from '../../../src/labels';
import { say, type Language, type Text } from '../../../src/labels/text';
import { messagesOf } from '../../../src/plugins/crm/admin/src/translations/messages';

/** Both languages, for `describe.each`: every story is walked through once in each. */
export const BOTH: readonly Language[] = ['zh-Hans', 'en'];

/** What is on the screens in one language, taken from where the product itself takes it. */
export const speaking = (language: Language) => {
  const messages = messagesOf(language);
  const text = (words: Text, params: Record<string, string | number> = {}) => say(words, language, params);
  return {
    language,
    text,
    /** A message of the panel, by its key without the plugin's prefix. */
    word: (key: string, params: Record<string, string | number> = {}) => {
      const message = messages[`crm.${key}`];
      if (!message) throw new Error(`The panel has no message ${key}`);
      return text([message, message], params);
    },
    step: (uid: string, step: string) => {
      const label = labelsOf(uid)?.steps?.[step]?.label;
      if (!label) throw new Error(`${uid} has no step ${step}`);
      return text(label);
    },
    value: (uid: string, field: string, value: string) => {
      const label = labelsOf(uid)?.values?.[field]?.[value];
      if (!label) throw new Error(`${uid} has no ${field} ${value}`);
      return text(label);
    },
    field: (uid: string, field: string) => {
      const label = labelsOf(uid)?.fields[field];
      if (!label) throw new Error(`${uid} has no field ${field}`);
      return text(label);
    },
  };
};

export type Speaking = ReturnType<typeof speaking>;
