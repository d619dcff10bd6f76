/** What a person reads, once per language: Simplified Chinese first, English beside it. A missing one does not compile. */
export type Text = readonly [zhHans: string, en: string];

export type Language = 'zh-Hans' | 'en';

export const LANGUAGES: readonly Language[] = ['zh-Hans', 'en'];

/**
 * The text in one language, with `{name}` replaced by the parameter of that name.
 * A parameter may itself be a Text (a field's label in a message).
 */
export const say = (
  text: Text,
  language: Language,
  params: Record<string, Text | string | number> = {},
): string =>
  text[language === 'en' ? 1 : 0].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return Array.isArray(value) ? say(value as unknown as Text, language) : String(value);
  });
