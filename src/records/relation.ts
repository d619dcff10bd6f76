import type { Attribute } from './attributes';

interface Reference {
  id?: number | string;
  documentId?: string;
}

/** What a write says about a to-one relation: nothing, empty it, or point it at one record. */
export type RelationWrite = { change: false } | { change: true; target: Reference | null };

const NOTHING: RelationWrite = { change: false };

const reference = (value: unknown): Reference | undefined => {
  if (typeof value === 'number') return { id: value };
  if (typeof value === 'string') return { documentId: value };
  if (value && typeof value === 'object') {
    const { id, documentId } = value as Reference;
    if (documentId !== undefined || id !== undefined) return { id, documentId };
  }
  return undefined;
};

const last = (value: unknown) => (Array.isArray(value) ? value[value.length - 1] : value);

/** Reads every form in which Strapi's doors write a to-one relation; undefined where it is none of them. */
export const readRelation = (value: unknown): RelationWrite | undefined => {
  if (value === undefined) return NOTHING;
  if (value === null || value === '') return { change: true, target: null };
  if (Array.isArray(value)) {
    const target = value.length === 0 ? null : reference(last(value));
    return target === undefined ? undefined : { change: true, target };
  }
  const direct = reference(value);
  if (direct) return { change: true, target: direct };
  if (typeof value !== 'object') return undefined;
  const { connect, set, disconnect } = value as { connect?: unknown; set?: unknown; disconnect?: unknown };
  if (set !== undefined && set !== null) return readRelation(set);
  const connected = Array.isArray(connect) ? last(connect) : connect;
  if (connected !== undefined && connected !== null) {
    const target = reference(connected);
    return target ? { change: true, target } : undefined;
  }
  if (Array.isArray(disconnect) ? disconnect.length > 0 : disconnect) return { change: true, target: null };
  return connect !== undefined || disconnect !== undefined ? NOTHING : undefined;
};

/** The row id that a reference means, or undefined where there is no such record. */
export const resolveReference = async (
  attribute: Attribute,
  target: Reference,
): Promise<number | undefined> => {
  const ways: Record<string, unknown>[] = [];
  if (target.documentId !== undefined) ways.push({ documentId: String(target.documentId) });
  const id = Number(target.id ?? target.documentId);
  if (Number.isInteger(id) && id > 0 && id <= 2147483647) ways.push({ id });
  for (const where of ways) {
    const row = await strapi.db
      .query(attribute.target as 'api::customer.customer')
      .findOne({ select: ['id'], where });
    if (row) return row.id as number;
  }
  return undefined;
};
