import type { Change } from '../audit/trail';
import type { Attribute } from './attributes';
import { attributesOf, isToOne, KEPT_BY_STRAPI } from './attributes';
import type { Row } from './hooks';
import { readRelation, resolveReference } from './relation';
import type { Targets } from './relations';
import { rulesOf } from './registry';
import type { RecordRules } from './rules';

const comparable = (attribute: Attribute, value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null;
  if (attribute.type === 'datetime') return new Date(value as string).getTime();
  if (attribute.type === 'date') return String(value).slice(0, 10);
  if (attribute.type === 'decimal' || attribute.type === 'float') return Number(value);
  if (attribute.type === 'json') return JSON.stringify(value);
  return value;
};

const listChanged = (value: unknown): boolean => {
  if (value === undefined) return false;
  const { connect, disconnect, set } = (value ?? {}) as Record<string, unknown[] | undefined>;
  if (Array.isArray(value) || set !== undefined) return true;
  return (connect?.length ?? 0) > 0 || (disconnect?.length ?? 0) > 0;
};

/** The fields of an update that differ from what is stored, and where its to-one relations point. */
export const realChanges = async (
  rules: RecordRules,
  data: Record<string, unknown>,
  before: Row,
): Promise<{ changed: string[]; targets: Targets }> => {
  const attributes = attributesOf(rules.uid);
  const changed: string[] = [];
  const targets: Targets = {};
  for (const [name, value] of Object.entries(data)) {
    const attribute = attributes[name];
    if (KEPT_BY_STRAPI.has(name) || value === undefined) continue;
    if (!attribute) changed.push(name);
    else if (isToOne(attribute)) {
      const write = readRelation(value);
      if (!write) changed.push(name);
      else if (write.change) {
        const id = write.target ? await resolveReference(attribute, write.target) : null;
        if (id === undefined) changed.push(name);
        else if (id !== (before[`${name}Ref`] ?? null)) {
          changed.push(name);
          targets[name] = id;
        }
      }
    } else if (attribute.type === 'relation') {
      if (listChanged(value)) changed.push(name);
    } else if (comparable(attribute, value) !== comparable(attribute, before[name])) changed.push(name);
  }
  return { changed, targets };
};

/** What the record of a to-one relation is called; its row id where it has no name. */
export const titleOf = async (attribute: Attribute, id: unknown): Promise<unknown> => {
  if (typeof id !== 'number') return null;
  const title = rulesOf(attribute.target as string)?.title;
  if (!title) return id;
  const row = await strapi.db
    .query(attribute.target as 'api::customer.customer')
    .findOne({ select: [title as 'name'], where: { id } });
  return (row as Record<string, unknown> | null)?.[title] ?? id;
};

const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : (value ?? null));

/** What the trail says of an update: field by field, from what to what. */
export const changesOfUpdate = async (
  uid: string,
  data: Record<string, unknown>,
  before: Row,
  changed: readonly string[],
  targets: Targets,
): Promise<Change[]> => {
  const attributes = attributesOf(uid);
  const changes: Change[] = [];
  for (const field of changed) {
    const attribute = attributes[field];
    if (attribute && isToOne(attribute)) {
      const from = await titleOf(attribute, before[`${field}Ref`]);
      changes.push({ field, from, to: await titleOf(attribute, targets[field]) });
    } else if (attribute?.type === 'relation') {
      changes.push({ field, from: null, to: plain(data[field]) });
    } else changes.push({ field, from: plain(before[field]), to: plain(data[field]) });
  }
  return changes;
};

export const changesOfCreation = async (
  uid: string,
  data: Record<string, unknown>,
  targets: Targets,
): Promise<Change[]> => {
  const attributes = attributesOf(uid);
  const changes: Change[] = [];
  for (const [field, attribute] of Object.entries(attributes)) {
    if (isToOne(attribute)) {
      if (targets[field] != null)
        changes.push({ field, from: null, to: await titleOf(attribute, targets[field]) });
    } else if (
      attribute.type !== 'relation' &&
      attribute.visible !== false &&
      data[field] != null &&
      data[field] !== ''
    ) {
      changes.push({ field, from: null, to: plain(data[field]) });
    }
  }
  return changes;
};

export const changesOfRemoval = (uid: string, before: Row): Change[] => {
  const attributes = attributesOf(uid);
  return Object.keys(attributes)
    .filter((field) => attributes[field].visible !== false && before[field] != null && before[field] !== '')
    .map((field) => ({ field, from: plain(before[field]), to: null }));
};
