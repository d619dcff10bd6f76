import type { Actor } from '../../../actor/actor';
import { mayReadField, readableWhere } from '../../../search/rows';

export const SERVICE_REQUEST = 'api::service-request.service-request';

const FIELDS = [
  'code',
  'type',
  'summary',
  'request',
  'treatment',
  'result',
  'satisfaction',
  'rounds',
  'status',
  'createdAt',
  'assignedAt',
  'handledAt',
  'archivedAt',
] as const;

const RELATIONS = { customer: 'name', creator: 'name', assignee: 'name', handledBy: 'name' } as const;

const targetOf = (relation: string) =>
  relation === 'customer' ? 'api::customer.customer' : 'api::staff-member.staff-member';

/** What of a request this reader is given: his fields, and the names of those records that he may read. */
export const shownTo = async (actor: Actor) => {
  const fields = FIELDS.filter((it) => mayReadField(actor, SERVICE_REQUEST, it));
  const populate: Record<string, unknown> = {};
  for (const [relation, name] of Object.entries(RELATIONS)) {
    const target = targetOf(relation);
    if (!mayReadField(actor, SERVICE_REQUEST, relation) || !mayReadField(actor, target, name)) continue;
    const where = await readableWhere(actor, target);
    if (where) populate[relation] = { select: ['documentId', name], where };
  }
  return { select: ['documentId', ...fields] as never, populate: populate as never };
};

/** A row as it is answered: without the row id, and with nothing that was not asked for. */
export const answerOf = ({ id: _, ...row }: Record<string, unknown>): Record<string, unknown> => {
  const bare = (it: unknown) => {
    if (!it || typeof it !== 'object') return it;
    const { id: __, ...rest } = it as Record<string, unknown>;
    return rest;
  };
  const relations = Object.fromEntries(
    Object.keys(RELATIONS)
      .filter((it) => it in row)
      .map((it) => [it, bare(row[it])]),
  );
  return { ...row, ...relations };
};
