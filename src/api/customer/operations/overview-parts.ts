import type { Actor } from '../../../actor/actor';
import { rowFilter } from '../../../access/row-scope';
import { tokenGrants } from '../../../access/token-grants';

const READ = 'plugin::content-manager.explorer.read';

/** One kind of record that belongs to a customer, as his page shows it. */
export interface Part {
  uid: `api::${string}.${string}`;
  orderBy: readonly Record<string, 'asc' | 'desc'>[];
  populate?: Record<string, { select: string[] }>;
}

export interface PartPage {
  rows: Record<string, unknown>[];
  total: number;
}

const PERSON = { select: ['id', 'documentId', 'name'] };

/** What the page of a customer shows of what belongs to him, newest first; contacts by name. */
export const PARTS = {
  contacts: { uid: 'api::contact.contact', orderBy: [{ name: 'asc' }, { id: 'asc' }] },
  activities: { uid: 'api::activity.activity', orderBy: [{ date: 'desc' }, { id: 'desc' }] },
  opportunities: {
    uid: 'api::opportunity.opportunity',
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    populate: { assignee: PERSON, creator: PERSON },
  },
  serviceRequests: {
    uid: 'api::service-request.service-request',
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    populate: { assignee: PERSON, creator: PERSON },
  },
  churnCases: {
    uid: 'api::churn-case.churn-case',
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    populate: { manager: PERSON },
  },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof PARTS;

type Context = { state: { auth?: unknown } };

/** A record cut to the fields that this caller may see. */
export const cutFor = async (
  uid: string,
  row: Record<string, unknown>,
  actor: Actor,
  ctx: Context,
): Promise<Record<string, unknown>> => {
  if (actor.kind === 'staff') {
    const checker = strapi.plugin('content-manager').service('permission-checker');
    return checker.create({ userAbility: actor.ability, model: uid }).sanitizeOutput(row);
  }
  const model = strapi.contentType(uid as 'api::customer.customer');
  return (await strapi.contentAPI.sanitize.output(row, model, { auth: ctx.state.auth as never })) as Record<
    string,
    unknown
  >;
};

/** The rows of a noun that this caller may read, as a condition; null: none. */
const readable = async (actor: Actor, uid: string): Promise<Record<string, unknown> | null> => {
  if (actor.kind === 'program') return (await tokenGrants(`${uid}.find`)) ? {} : null;
  const filters = await rowFilter(actor, READ, uid);
  if (filters === null || Object.keys(filters).length === 0) return filters;
  return (
    (strapi.get('query-params').transform(uid, { filters }) as { where?: Record<string, unknown> }).where ??
    {}
  );
};

/** One page of what belongs to a customer, of what this caller may read; null where he may read none of the kind. */
export const readPart = async (
  name: PartName,
  customerId: number,
  { page, pageSize }: { page: number; pageSize: number },
  actor: Actor,
  ctx: Context,
): Promise<PartPage | null> => {
  const { uid, orderBy, populate }: Part = PARTS[name];
  const filter = await readable(actor, uid);
  if (!filter) return null;
  const [rows, total] = await strapi.db.query(uid as 'api::contact.contact').findWithCount({
    where: { $and: [{ customerRef: customerId }, filter] } as never,
    orderBy: orderBy as never,
    limit: pageSize,
    offset: (page - 1) * pageSize,
    populate: populate as never,
  });
  return { rows: await Promise.all(rows.map((row) => cutFor(uid, row, actor, ctx))), total };
};
