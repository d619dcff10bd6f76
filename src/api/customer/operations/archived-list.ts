import { z } from 'zod';
import type { Actor } from '../../../actor/actor';
import { rowFilter } from '../../../access/row-scope';
import { customerRules } from '../rules';
import { seeingArchived } from './archived';
import { RESTORE } from './restorers';

const READ = 'plugin::content-manager.explorer.read';
const { uid } = customerRules;

export const archivedQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(100000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
  name: z.string().max(255).optional(),
});

/** Whose archived customers this caller may bring back, as a condition; null: nobody's. */
const restorable = async (actor: Actor): Promise<Record<string, unknown> | null> => {
  if (actor.kind === 'anonymous') return null;
  if (actor.kind !== 'staff') return {};
  const own = actor.staffId === null || !actor.ability.can(READ, uid) ? [] : [{ managerRef: actor.staffId }];
  const right = await rowFilter(actor, RESTORE, uid);
  if (right === null) return own[0] ?? null;
  if (Object.keys(right).length === 0) return {};
  const { where } = strapi.get('query-params').transform(uid, { filters: right }) as {
    where: Record<string, unknown>;
  };
  return { $or: [...own, where] };
};

/** Deleted customers that this caller may bring back, latest first. */
export const archivedCustomers = (query: z.infer<typeof archivedQuery>, actor: Actor) =>
  seeingArchived(async () => {
    const { page, pageSize, name } = query;
    const scope = await restorable(actor);
    const pagination = (total: number) => ({ page, pageSize, pageCount: Math.ceil(total / pageSize), total });
    if (!scope) return { data: [], meta: { pagination: pagination(0) } };
    const [rows, total] = await strapi.db.query(uid).findWithCount({
      select: ['documentId', 'code', 'name', 'status', 'archivedAt'],
      where: {
        $and: [scope, { archivedAt: { $notNull: true } }, ...(name ? [{ name: { $containsi: name } }] : [])],
      } as never,
      orderBy: [{ archivedAt: 'desc' }, { id: 'desc' }],
      limit: pageSize,
      offset: (page - 1) * pageSize,
      populate: { manager: { select: ['documentId', 'name'] } },
    });
    const data = rows.map(({ documentId, code, name: label, status, archivedAt, manager }) => ({
      documentId,
      code,
      name: label,
      status,
      archivedAt,
      manager,
    }));
    return { data, meta: { pagination: pagination(total) } };
  });
