import { NEWEST_FIRST, PAGE_SIZE, rowOf, type NounLayout } from './layout';

/** What the content manager keeps of a type's screens, as far as it is written here. */
export interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

interface Attribute {
  type: string;
  target?: string;
}

/** The configuration of a noun's screens: the declared layout put over what the content manager has made by itself. */
export const configurationOf = (
  layout: NounLayout,
  { metadatas, settings }: Configuration,
  attributes: Readonly<Record<string, Attribute>>,
  mainFieldOf: (uid: string) => string | undefined,
): Configuration => {
  const [defaultSortBy, defaultSortOrder] = layout.sort ?? NEWEST_FIRST;
  const described = Object.entries(metadatas).map(([field, { edit, list }]) => {
    const target = attributes[field]?.target;
    const mainField = target && mainFieldOf(target);
    return [
      field,
      {
        edit: {
          ...edit,
          ...(layout.readOnly?.includes(field) ? { editable: false } : {}),
          ...(mainField ? { mainField } : {}),
        },
        list: { ...list, ...(mainField ? { mainField } : {}) },
      },
    ];
  });
  return {
    settings: {
      ...settings,
      mainField: layout.mainField,
      pageSize: PAGE_SIZE,
      defaultSortBy,
      defaultSortOrder,
    },
    metadatas: Object.fromEntries(described) as Configuration['metadatas'],
    layouts: { list: [...layout.list], edit: layout.edit.map(rowOf) },
  };
};
