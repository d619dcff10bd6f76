import type { Core } from '@strapi/strapi';
import { isShadow } from '../../shadows/declared';
import type { RequestAbility } from './ability';
import { abilityOfScreens, maySeeAccounts, READ, readableRows, targetOf } from './ability';

type Populate = Record<string, unknown>;
type Nested = { fields?: string[]; filters?: unknown; populate?: unknown; count?: boolean };

const NAMES = ['firstname', 'lastname', 'username'];

/** `*`, lists and strings as the object that Strapi makes of them. */
const asObject = (uid: string, populate: unknown): Populate => {
  if (populate === '*' || populate === true) {
    const names = Object.keys(strapi.getModel(uid as 'api::customer.customer').attributes);
    return Object.fromEntries(names.filter((it) => targetOf(uid, it)).map((it) => [it, true]));
  }
  if (typeof populate === 'string') return { [populate]: true };
  if (Array.isArray(populate)) return Object.fromEntries(populate.map((it) => [String(it), true]));
  return (populate ?? {}) as Populate;
};

/** Do the row conditions of this type look at columns of that relation? Then they have to be read along. */
const isLookedAt = (ability: RequestAbility, uid: string, relation: string) =>
  ['read', 'update', 'delete'].some((verb) =>
    ability
      .rulesFor(READ.replace('read', verb), uid)
      .some((it) => it.conditions && JSON.stringify(it.conditions).includes(`"${relation}.`)),
  );

const readableScalars = (ability: RequestAbility, uid: string, withShadows: boolean) =>
  Object.entries(strapi.getModel(uid as 'api::customer.customer').attributes)
    .filter(([, it]) => !['relation', 'component', 'dynamiczone', 'media', 'password'].includes(it.type))
    // Nobody may ask for a private column (a locale where there are none): Strapi refuses the whole query.
    .filter(([, it]) => (it as { private?: boolean }).private !== true)
    .filter(([name]) => ability.can(READ, uid, name) || (withShadows && isShadow(uid, name)))
    .map(([name]) => name);

const ofAccount = (ability: RequestAbility, value: unknown): unknown =>
  maySeeAccounts(ability) ? value : { fields: NAMES };

/** One relation: readable fields of readable rows; undefined where nothing of the target may be read. */
const ofRelation = (
  ability: RequestAbility,
  uid: string,
  name: string,
  target: string,
  value: unknown,
): unknown => {
  if (target === 'admin::user') return ofAccount(ability, value);
  const rows = readableRows(ability, target);
  if (rows === null) return undefined;
  const given = (typeof value === 'object' && value !== null ? value : {}) as Nested;
  const isWhole = Object.keys(rows).length === 0;
  // A number of rows, some of which may not be known, is not told.
  if (given.count) return isWhole ? value : undefined;
  const scalars = readableScalars(ability, target, isLookedAt(ability, uid, name));
  const fields = given.fields ? scalars.filter((it) => given.fields?.includes(it)) : scalars;
  return {
    ...given,
    fields: ['documentId', ...fields.filter((it) => it !== 'documentId')],
    ...(isWhole ? {} : { filters: given.filters ? { $and: [given.filters, rows] } : rows }),
    ...(given.populate ? { populate: readablePopulate(ability, target, given.populate) } : {}),
  };
};

/** What is read along with a record, cut down to what may be read on its own. */
export const readablePopulate = (ability: RequestAbility, uid: string, populate: unknown): Populate =>
  Object.fromEntries(
    Object.entries(asObject(uid, populate)).flatMap(([name, value]) => {
      const target = targetOf(uid, name);
      if (!target) return [[name, value]];
      const cut = ofRelation(ability, uid, name, target, value);
      return cut === undefined ? [] : [[name, cut]];
    }),
  );

/** Strapi reads relations of a list with every field of their targets and without their row conditions; not here. */
export const closePopulate = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const ability = await abilityOfScreens();
    const params = context.params as { populate?: unknown } | undefined;
    if (ability && params?.populate)
      params.populate = readablePopulate(ability, context.uid, params.populate);
    return next();
  });
};
