import type { Actor } from '../actor/actor';
import { attributesOf, isToOne } from '../records/attributes';
import type { Row } from '../records/hooks';
import type { RequestAbility } from '../access/leaks/ability';
import { readablePopulate } from '../access/leaks/populate';
import { mayTouch } from '../access/row-scope';

const READ = 'plugin::content-manager.explorer.read';

interface RequestContext {
  state: { auth?: unknown; userAbility?: unknown };
}

/** The to-one relations of a record; for a member of the staff what he may read of them, as on his screens. */
const populateOf = (uid: string, actor: Actor) => {
  const attributes = attributesOf(uid);
  const toOne = Object.keys(attributes).filter(
    (name) => isToOne(attributes[name]) && !attributes[name].target?.startsWith('admin::'),
  );
  const all = Object.fromEntries(toOne.map((name) => [name, true]));
  if (actor.kind !== 'staff') return all;
  const populate = readablePopulate(actor.ability as RequestAbility, uid, all);
  return strapi.get('query-params').transform(uid, { populate } as never).populate;
};

/** A record as this caller may see it: his fields and rows, or his token's grants. */
export const readForCaller = async (
  uid: string,
  row: Row,
  actor: Actor,
  ctx: RequestContext,
): Promise<Record<string, unknown>> => {
  const bare = { documentId: row.documentId, status: row.status };
  if (actor.kind === 'staff' && !(await mayTouch(actor, READ, uid, row.id))) return bare;
  const record = await strapi.db
    .query(uid as 'api::customer.customer')
    .findOne({ where: { id: row.id }, populate: populateOf(uid, actor) as never });
  if (!record) return bare;
  if (actor.kind === 'staff') {
    const checker = strapi.plugin('content-manager').service('permission-checker');
    return checker.create({ userAbility: actor.ability, model: uid }).sanitizeOutput(record);
  }
  const model = strapi.contentType(uid as 'api::customer.customer');
  return (await strapi.contentAPI.sanitize.output(record, model, {
    auth: ctx.state.auth as never,
  })) as Record<string, unknown>;
};
