import { labelsOf, say } from '../../labels';
import type { Language } from '../../labels';

interface Types {
  contentTypes?: { uid: string; info: { displayName: string } }[];
}

/** The types of the content manager, by the names of their nouns. */
export const typesIn = <T extends Types>(received: T, language: Language): T => ({
  ...received,
  contentTypes: received.contentTypes?.map((type) => {
    const labels = labelsOf(type.uid);
    return labels ? { ...type, info: { ...type.info, displayName: say(labels.many, language) } } : type;
  }),
});
