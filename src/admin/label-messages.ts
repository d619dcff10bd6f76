import { nounLabels, recordLabels, say } from '../labels';
import type { Language } from '../labels';
import displayNames from './display-names';

/** The panel's message id of a field's label, on the form and over the column of a list. */
export const fieldMessageId = (uid: string, field: string) => `content-manager.content-types.${uid}.${field}`;

/** The panel's messages that are made from the labels: the fields of every noun, and the names of the nouns. */
export const labelMessages = (language: Language): Record<string, string> => {
  const messages: Record<string, string> = {};
  for (const [uid, labels] of Object.entries(nounLabels)) {
    messages[displayNames[uid]] = say(labels.many, language);
    for (const [field, text] of Object.entries({ ...recordLabels, ...labels.fields })) {
      messages[fieldMessageId(uid, field)] = say(text, language);
    }
  }
  return messages;
};

/**
 * The panel looks a value up by itself ("lost"), whatever the type and the field; so the words of the values can only
 * be given for one type at a time. A value that two fields of a type share must mean the same in both.
 */
export const valueMessages = (uid: string, language: Language): Record<string, string> => {
  const messages: Record<string, string> = {};
  for (const values of Object.values(nounLabels[uid]?.values ?? {})) {
    for (const [value, text] of Object.entries(values)) {
      messages[value] = say(text, language);
      // A column that is called "status" is shown by the panel as the status of a document, with an id of its own.
      messages[`content-manager.containers.List.${value}`] = say(text, language);
    }
  }
  return messages;
};

/** What the form for a new record of a type is called: what it is for. */
export const newMessages = (uid: string, language: Language): Record<string, string> => {
  const labels = nounLabels[uid];
  if (!labels) return {};
  const [zhHans, en] = labels.one;
  const title = say([`新建${zhHans}`, `New ${en.toLowerCase()}`], language);
  return { 'content-manager.containers.edit.title.new': title };
};
