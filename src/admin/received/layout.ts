import { fieldLabel, labelsOf, say } from '../../labels';
import type { Language } from '../../labels';

/** What the content manager keeps of a type's screens, as far as it is read here. */
export interface LayoutConfiguration {
  contentType: {
    uid: string;
    metadatas: Record<string, { edit: { label?: string }; list: { label?: string } }>;
  };
}

/** A label that nobody has chosen: the bare name of the field, or one of ours in either language. */
const isOurs = (uid: string, field: string, label: string | undefined) =>
  !label || label === field || fieldLabel(uid, field).includes(label);

/**
 * The labels in the panel's language. One that an administrator has given in "Configure the view" stays; it may be
 * given for the form and for the list apart.
 */
export const labelledIn = (configuration: LayoutConfiguration, language: Language): LayoutConfiguration => {
  const { uid, metadatas } = configuration.contentType;
  if (!labelsOf(uid)) return configuration;
  const translated = Object.entries(metadatas).map(([field, { edit, list }]) => {
    const ours = say(fieldLabel(uid, field), language);
    return [
      field,
      {
        edit: { ...edit, label: isOurs(uid, field, edit.label) ? ours : edit.label },
        list: { ...list, label: isOurs(uid, field, list.label) ? ours : list.label },
      },
    ];
  });
  return {
    ...configuration,
    contentType: { ...configuration.contentType, metadatas: Object.fromEntries(translated) },
  };
};
