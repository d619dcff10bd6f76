import { createHash } from 'node:crypto';
import { isDictionary } from '../records/attributes';
import type { Attribute } from '../records/attributes';

/** Which words of a noun are found by a search, beside the text fields that an administrator adds. */
export interface SearchDefinition {
  uid: `api::${string}.${string}`;
  /** Text fields that are not searched. */
  without: readonly string[];
  /** JSON fields: a list of strings (empty path), or the named texts of a list of objects. */
  json?: Readonly<Record<string, readonly string[]>>;
  /** The field that names a record in the answer of a search. */
  title: string;
}

export interface SearchField {
  name: string;
  column: string;
  /** For a JSON field, the paths of its words. */
  paths?: readonly string[];
}

const TEXTS = new Set(['string', 'text', 'richtext', 'email', 'uid']);
const BY_STRAPI = new Set(['documentId', 'locale']);

/** The searched fields of a noun with their columns. */
export const fieldsOf = ({ uid, without, json = {} }: SearchDefinition): SearchField[] => {
  const { attributes } = strapi.db.metadata.get(uid);
  const declared = strapi.contentType(uid as 'api::customer.customer').attributes as unknown as Record<
    string,
    Attribute
  >;
  const columnOf = (name: string) => (attributes[name] as { columnName?: string }).columnName ?? name;
  const isText = (name: string) =>
    TEXTS.has(attributes[name].type) &&
    !BY_STRAPI.has(name) &&
    !without.includes(name) &&
    !(declared[name] && isDictionary(declared[name])) &&
    (declared[name] as { searchable?: boolean } | undefined)?.searchable !== false;
  const texts = Object.keys(attributes).filter(isText);
  return [
    ...texts.map((name) => ({ name, column: columnOf(name) })),
    ...Object.entries(json).map(([name, paths]) => ({ name, column: columnOf(name), paths })),
  ];
};

export const tableOf = (uid: string): string => strapi.db.metadata.get(uid).tableName;

/** A mark that changes with everything that an index is made from. */
export const markOf = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 10);
