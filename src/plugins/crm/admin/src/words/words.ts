import { fieldLabel, labelsOf, say, valueLabel, type Language } from '../../../../../labels';

/** The panel's languages are react-intl's locales; anything but English is read in Chinese. */
export const languageOf = (locale: string): Language => (locale.startsWith('en') ? 'en' : 'zh-Hans');

/** The language of the panel where no React is at hand (hooks of the content manager). */
export const languageNow = (): Language => languageOf(document.documentElement.lang);

/** The word for a value of an enumeration. */
export const wordOfValue = (uid: string, field: string, value: string, locale: string) =>
  say(valueLabel(uid, field, value), languageOf(locale));

export const wordOfField = (uid: string, field: string, locale: string) =>
  say(fieldLabel(uid, field), languageOf(locale));

/** A noun's name, one of it. */
export const wordOfNoun = (uid: string, locale: string) => {
  const labels = labelsOf(uid);
  return labels ? say(labels.one, languageOf(locale)) : uid;
};

export const wordOfStep = (uid: string, step: string, locale: string) => {
  const label = labelsOf(uid)?.steps?.[step]?.label;
  return label ? say(label, languageOf(locale)) : step;
};
