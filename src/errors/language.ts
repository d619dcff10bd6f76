import type { Language } from '../labels/text';

const CHOICES = ['zh-Hans', 'zh-CN', 'zh', 'en'];

/** The language that a header asks for; Chinese where it says nothing, English where it asks for a third one. */
export const languageOf = (accepts: (choices: string[]) => string | false): Language => {
  const choice = accepts(CHOICES);
  return choice && choice.startsWith('zh') ? 'zh-Hans' : 'en';
};

/** The language of whoever is asking now; Chinese where nobody is (jobs, the start). */
export const callerLanguage = (): Language => {
  const ctx = global.strapi?.requestContext?.get();
  if (!ctx?.get?.('accept-language')) return 'zh-Hans';
  return languageOf((choices) => ctx.acceptsLanguages(...choices));
};
