import { fieldLabel, labelsOf, say } from '../../labels';
import type { Language } from '../../labels';
import { stockPermissions } from './stock-permissions';

interface Field {
  label: string;
  value: string;
}
interface Subject {
  uid: string;
  label: string;
  properties?: { value: string; label: string; children?: Field[] }[];
}
interface Action {
  action: string;
  displayName: string;
  plugin?: string;
  category?: string;
  subCategory: string;
}
interface Permissions {
  conditions: { id: string; displayName: string; category: string }[];
  sections: {
    plugins: Action[];
    settings: Action[];
    collectionTypes: { subjects: Subject[] };
    singleTypes: { subjects: Subject[] };
  };
}

/** A word of the permissions in a language; one that nobody knows is left as it is. */
const word = (text: string, language: Language) => {
  const known = stockPermissions[text];
  return known ? say(known, language) : text;
};

const subjectIn = (subject: Subject, language: Language): Subject => {
  const labels = labelsOf(subject.uid);
  if (!labels) return { ...subject, label: word(subject.label, language) };
  return {
    ...subject,
    label: say(labels.many, language),
    properties: subject.properties?.map((property) => ({
      ...property,
      children: property.children?.map((field) => ({
        ...field,
        label: say(fieldLabel(subject.uid, field.value), language),
      })),
    })),
  };
};

const actionIn = (action: Action, language: Language): Action => ({
  ...action,
  displayName: word(action.displayName, language),
  ...(action.plugin && { plugin: word(action.plugin, language) }),
  ...(action.category && { category: word(action.category, language) }),
  subCategory: word(action.subCategory, language),
});

/**
 * What may be granted to a role or a token. The stock words are keyed by their English, since the server gives no
 * other key; the product's own come in the reader's language already, and the names of the actions on records
 * (create, read, …) are looked up by the panel itself.
 */
export const permissionsIn = (received: Permissions, language: Language): Permissions => ({
  conditions: received.conditions.map((it) => ({
    ...it,
    displayName: word(it.displayName, language),
    category: word(it.category, language),
  })),
  sections: {
    plugins: received.sections.plugins.map((it) => actionIn(it, language)),
    settings: received.sections.settings.map((it) => actionIn(it, language)),
    collectionTypes: subjectsIn(received.sections.collectionTypes, language),
    singleTypes: subjectsIn(received.sections.singleTypes, language),
  },
});

const subjectsIn = <T extends { subjects: Subject[] }>(section: T, language: Language): T => ({
  ...section,
  subjects: section.subjects.map((it) => subjectIn(it, language)),
});
