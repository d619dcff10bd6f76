import type { Ability } from '../../actor/actor';
import { CrmError } from '../../errors/crm-error';
import { errorTexts } from '../../errors/texts';
import { searchDefinitionOf } from '../../search/definitions';
import { maySeeAccounts, READ, readableRows, targetOf } from './ability';

type Filters = Record<string, unknown>;

const isObject = (value: unknown): value is Filters =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.getPrototypeOf(value) === Object.prototype;

const refuse = (): never => {
  throw new CrmError('NOT_ALLOWED', errorTexts.notAllowed);
};

/** May this field be asked about at all? Strapi's own columns (id, times) may, hidden and ungranted ones may not. */
const assertReadable = (ability: Ability, uid: string, name: string) => {
  const known = name in (strapi.getModel(uid as 'api::customer.customer')?.attributes ?? {});
  if (!known || ['documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale'].includes(name)) return;
  if (!ability.can(READ, uid, name)) refuse();
};

/** The rows of a relation's target that a question may be about. */
const rowsOfTarget = (ability: Ability, target: string): Filters => {
  if (target === 'admin::user') return maySeeAccounts(ability) ? {} : refuse();
  return readableRows(ability, target) ?? refuse();
};

const underRelation = (ability: Ability, target: string, value: unknown): unknown => {
  const rows = rowsOfTarget(ability, target);
  if (isObject(value) && Object.keys(value).every((it) => it === '$null' || it === '$notNull')) return value;
  const isRow =
    !isObject(value) || Object.keys(value).some((it) => it.startsWith('$') && !/^\$(and|or|not)$/.test(it));
  const inner = isRow ? { id: value } : scopeFilters(ability, target, value, true);
  return Object.keys(rows).length === 0 ? inner : { $and: [inner, rows] };
};

/**
 * Filters as they may be asked: through a relation only about readable fields of readable rows. Otherwise the number
 * of answers would tell what may not be read.
 */
export const scopeFilters = (ability: Ability, uid: string, filters: unknown, nested = false): unknown => {
  if (Array.isArray(filters)) return filters.map((it) => scopeFilters(ability, uid, it, nested));
  if (!isObject(filters)) return filters;
  return Object.fromEntries(
    Object.entries(filters).map(([key, value]) => {
      if (/^\$(and|or|not)$/.test(key)) return [key, scopeFilters(ability, uid, value, nested)];
      const target = key.startsWith('$') ? undefined : targetOf(uid, key);
      if (nested && !key.startsWith('$')) assertReadable(ability, uid, key);
      return [key, target ? underRelation(ability, target, value) : value];
    }),
  );
};

/** `name:asc,customer.name:desc`, lists and objects of the same, as paths. */
const sortPaths = (sort: unknown): string[] => {
  if (typeof sort === 'string') return sort.split(',').map((it) => it.trim().split(':')[0]);
  if (Array.isArray(sort)) return sort.flatMap(sortPaths);
  if (!isObject(sort)) return [];
  return Object.entries(sort).flatMap(([key, value]) =>
    isObject(value) ? sortPaths(value).map((it) => `${key}.${it}`) : [key],
  );
};

/** An order by a field of something else tells about that field: it must be readable, on every row. */
export const assertSort = (ability: Ability, uid: string, sort: unknown): void => {
  for (const path of sortPaths(sort).filter((it) => it.includes('.'))) {
    path.split('.').reduce((model: string, name, index) => {
      if (index > 0) assertReadable(ability, model, name);
      const target = targetOf(model, name);
      if (target && Object.keys(rowsOfTarget(ability, target)).length > 0) refuse();
      return target ?? model;
    }, uid);
  }
};

const SEARCHED = new Set([
  'string',
  'text',
  'richtext',
  'email',
  'uid',
  'enumeration',
  'biginteger',
  'customField',
]);

/**
 * `_q` looks into every text of a record, readable or not; where one is not readable, the words are looked for in the
 * others alone. (The types that have a search index of ours are searched by readable fields anyway.)
 */
export const scopeSearch = (ability: Ability, uid: string, query: Filters): Filters => {
  const { _q: words, ...rest } = query;
  if (typeof words !== 'string' || words.trim() === '' || searchDefinitionOf(uid)) return query;
  const { attributes } = strapi.getModel(uid as 'api::customer.customer');
  const texts = Object.entries(attributes).filter(
    ([, it]) => SEARCHED.has(it.type) && (it as { searchable?: boolean }).searchable !== false,
  );
  const readable = texts.filter(([name]) => ability.can(READ, uid, name)).map(([name]) => name);
  if (readable.length === texts.length) return query;
  const found = { $or: readable.map((name) => ({ [name]: { $containsi: words } })) };
  return { ...rest, filters: isObject(rest.filters) ? { $and: [rest.filters, found] } : found };
};
