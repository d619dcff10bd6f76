import { contentTypes } from '@strapi/utils';
import { isShadow } from '../../shadows/declared';
import { attributesOf } from '../../records/attributes';

type Row = Record<string, unknown>;
interface Rule {
  fields?: readonly string[];
  matchesConditions(row: unknown): boolean;
}
interface RuledAbility {
  rulesFor(action: string, subject: string): unknown[];
}

/** How the rows of a type are answered: what never is, where a relation leads, what needs no right. */
interface Plan {
  dropped: ReadonlySet<string>;
  relations: ReadonlyMap<string, string>;
  free: ReadonlySet<string>;
}

const ACCOUNT = 'admin::user';

/** What Strapi tells of an account, to those who may read accounts. */
const OF_ACCOUNT = ['id', 'firstname', 'lastname', 'username', 'email', 'isActive'];

const NESTED = new Set(['component', 'dynamiczone', 'media']);

const modelOf = (uid: string) => strapi.getModel(uid as 'api::customer.customer');

const relationsOf = (uid: string): [string, string][] =>
  Object.entries(attributesOf(uid)).flatMap(([name, { type, target }]) =>
    type === 'relation' ? [[name, target ?? '']] : [],
  );

/** The types that a row of this one can bring along; undefined where a component, a file or a foreign type is among them. */
const reachable = (uid: string): Set<string> | undefined => {
  const found = new Set([uid]);
  for (const one of found) {
    if (one === ACCOUNT) continue;
    if (!one.startsWith('api::')) return undefined;
    if (Object.values(attributesOf(one)).some((it) => NESTED.has(it.type))) return undefined;
    for (const [, target] of relationsOf(one)) found.add(target);
  }
  return found;
};

const plan = (uid: string): Plan => {
  const model = modelOf(uid);
  const hidden = (model as unknown as { config?: { attributes?: Record<string, { hidden?: boolean }> } })
    .config?.attributes;
  return {
    dropped: new Set(
      Object.entries(attributesOf(uid))
        .filter(([name, { type }]) => type === 'password' || hidden?.[name]?.hidden || isShadow(uid, name))
        .map(([name]) => name),
    ),
    relations: new Map(relationsOf(uid)),
    free: new Set([
      ...contentTypes.getNonWritableAttributes(model),
      ...contentTypes.getNonVisibleAttributes(model),
    ]),
  };
};

const plans = new WeakMap<object, Plan>();
const planOf = (uid: string): Plan => {
  const model = modelOf(uid);
  const known = plans.get(model) ?? plan(uid);
  plans.set(model, known);
  return known;
};

const flat = new WeakMap<object, boolean>();
const isFlat = (uid: string): boolean => {
  const model = modelOf(uid);
  const known = flat.get(model) ?? reachable(uid) !== undefined;
  flat.set(model, known);
  return known;
};

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

const pick = (row: Row, uid: string, isTold: (name: string) => boolean): Row => {
  const { dropped, relations } = planOf(uid);
  const told: Row = {};
  for (const [name, value] of Object.entries(row)) {
    if (dropped.has(name) || !isTold(name)) continue;
    const target = relations.get(name);
    told[name] = target === undefined ? value : along(value, target);
  }
  return told;
};

/** A row that comes along: it was read with the fields and rows that may be known (populate.ts). */
const along = (value: unknown, uid: string): unknown => {
  if (Array.isArray(value)) return value.map((it) => along(it, uid));
  if (!isRow(value)) return value;
  if (uid === ACCOUNT)
    return Object.fromEntries(OF_ACCOUNT.flatMap((it) => (it in value ? [[it, value[it]]] : [])));
  return pick(value, uid, () => true);
};

/**
 * A record as this reader may see it: the fields that his rights on this row name, without hidden copies of relations
 * and passwords. What Strapi's sanitizer answers, in one pass instead of five; a list of twenty costs a tenth.
 * @param toSubject makes of a row what the rules of rights look at.
 * @returns undefined for a type that can bring components or files along: Strapi's own answers for it.
 */
export const readableOutput = (
  ability: RuledAbility,
  action: string,
  uid: string,
  row: unknown,
  toSubject: (row: Row) => unknown,
): Row | undefined => {
  if (!isRow(row) || Array.isArray(row) || !uid.startsWith('api::') || !isFlat(uid)) return undefined;
  const subject = toSubject({ ...row });
  const rules = (ability.rulesFor(action, uid) as Rule[]).filter((it) => it.matchesConditions(subject));
  if (rules.some((it) => !it.fields)) return pick(row, uid, () => true);
  const fields = new Set(rules.flatMap((it) => it.fields ?? []));
  const { free } = planOf(uid);
  const attributes = attributesOf(uid);
  return pick(row, uid, (name) => fields.has(name) || free.has(name) || !(name in attributes));
};
