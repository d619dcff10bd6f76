/** Pure: what a save of the Content-Type Builder must not lose of a type. */

export type Properties = Record<string, unknown> & { type: string };

export interface AttributeChange {
  action: 'create' | 'update' | 'delete';
  name: string;
  properties?: Properties;
}

export interface TypeChange {
  action: 'create' | 'update' | 'delete';
  uid: string;
  attributes?: AttributeChange[];
  description?: string;
  draftAndPublish?: boolean;
  options?: Record<string, unknown>;
  pluginOptions?: Record<string, unknown>;
}

/** A type as its file has it. */
export interface StoredType {
  info?: { description?: string };
  options?: Record<string, unknown> & { draftAndPublish?: boolean };
  pluginOptions?: Record<string, unknown>;
  attributes: Record<string, Properties>;
}

/** What the builder's forms know of an attribute: there its word holds, absence included. */
const KNOWN_TO_FORMS = new Set([
  'type',
  'configurable',
  'private',
  'searchable',
  'pluginOptions',
  'conditions',
  'required',
  'unique',
  'default',
  'min',
  'max',
  'minLength',
  'maxLength',
  'regex',
  'enum',
  'enumName',
  'relation',
  'target',
  'targetAttribute',
  'inversedBy',
  'mappedBy',
  'multiple',
  'allowedTypes',
  'component',
  'components',
  'repeatable',
  'targetField',
]);

/** A custom field is told to the forms as the kind it is stored as; it is still the same field. */
const isSameKind = (old: Properties, now: Properties) =>
  old.type === now.type ||
  (old.type === 'customField' && (now.type === 'string' || now.type === 'customField'));

/** An attribute as it is asked for, with what the forms do not know of it (column, writable, options …) as it was. */
const keepProperties = (old: Properties, now: Properties): Properties => {
  if (!isSameKind(old, now)) return now;
  const kept = Object.entries(old).filter(([key]) => !KNOWN_TO_FORMS.has(key) && now[key] === undefined);
  return { ...now, ...Object.fromEntries(kept), type: old.type };
};

/** The attributes of a save: those it names, and those it could not know of or has merely not named, as they were. */
export const keepAttributes = (
  old: StoredType['attributes'],
  changes: readonly AttributeChange[],
): AttributeChange[] => {
  const named = new Set(changes.map((it) => it.name));
  const unnamed = Object.entries(old).filter(([name]) => !named.has(name));
  return [
    ...changes.map((it) =>
      it.properties && old[it.name] ? { ...it, properties: keepProperties(old[it.name], it.properties) } : it,
    ),
    ...unnamed.map(([name, properties]) => ({
      action: 'update' as const,
      name,
      properties: { ...properties },
    })),
  ];
};

const isEmpty = (value: object | undefined) => value === undefined || Object.keys(value).length === 0;

/** The whole save of one type. */
export const keepType = (old: StoredType, change: TypeChange): TypeChange => {
  const { draftAndPublish: _, ...options } = old.options ?? {};
  const pluginOptions = { ...old.pluginOptions, ...change.pluginOptions };
  return {
    ...change,
    attributes: keepAttributes(old.attributes, change.attributes ?? []),
    options: { ...options, ...change.options },
    pluginOptions: isEmpty(pluginOptions) ? undefined : pluginOptions,
    description: change.description || old.info?.description,
  };
};

/** The fields of the product's own that a save would delete or turn into something else: it lives by them. */
export const ownFieldsLost = (
  isOwn: (name: string) => boolean,
  old: StoredType['attributes'],
  changes: readonly AttributeChange[],
): string[] =>
  changes
    .filter((it) => old[it.name] && isOwn(it.name))
    .filter((it) => it.action === 'delete' || (it.properties && !isSameKind(old[it.name], it.properties)))
    .map((it) => it.name);

/** A type as the older route of the builder sends it: attributes by name, and who is missing is to be deleted. */
export interface TypeForm extends Omit<TypeChange, 'attributes' | 'action' | 'uid'> {
  attributes: Record<string, Properties>;
}

/** The same for that route. The product's own fields stay, named or not. */
export const keepForm = (isOwn: (name: string) => boolean, old: StoredType, form: TypeForm): TypeForm => {
  const named = Object.entries(form.attributes).map(([name, properties]) => ({
    action: 'update' as const,
    name,
    properties,
  }));
  const own = Object.fromEntries(
    Object.entries(old.attributes).filter(([name]) => isOwn(name) || form.attributes[name] !== undefined),
  );
  const kept = keepType(
    { ...old, attributes: own },
    { ...form, action: 'update', uid: '', attributes: named },
  );
  const attributes = (kept.attributes ?? []).map(({ name, properties }) => [name, properties as Properties]);
  return {
    ...form,
    options: kept.options,
    pluginOptions: kept.pluginOptions,
    description: kept.description,
    attributes: Object.fromEntries(attributes),
  };
};
