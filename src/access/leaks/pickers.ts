import type { Core } from '@strapi/strapi';
import { abilityOfScreens, maySeeAccounts, readableRows, targetOf } from './ability';

interface Context {
  params: { model: string; targetField: string };
  body?: { results: { id: number }[]; pagination?: { total: number } };
}

/** The ids among these that may be read. */
const visibleIds = async (target: string, ids: number[]): Promise<Set<number>> => {
  const ability = await abilityOfScreens();
  if (!ability || ids.length === 0) return new Set(ids);
  if (target === 'admin::user') return new Set(maySeeAccounts(ability) ? ids : []);
  const rows = readableRows(ability, target);
  if (rows === null) return new Set();
  if (Object.keys(rows).length === 0) return new Set(ids);
  const found = await strapi.db
    .query(target as 'api::customer.customer')
    .findMany({ select: ['id'], where: { $and: [{ id: { $in: ids } }, rows] } });
  return new Set(found.map((it) => it.id as number));
};

/** The relations that a record has already: Strapi names those that may not be read by their ids; we do not name them. */
export const closePickers = (strapi: Core.Strapi): void => {
  const controller = strapi.plugin('content-manager').controller('relations') as unknown as {
    findExisting(ctx: Context): Promise<void>;
  };
  const { findExisting } = controller;
  controller.findExisting = async function close(this: unknown, ctx: Context) {
    await findExisting.call(controller, ctx);
    const target = targetOf(ctx.params.model, ctx.params.targetField);
    const { body } = ctx;
    if (!target || !body?.results) return;
    const visible = await visibleIds(
      target,
      body.results.map((it) => it.id),
    );
    const results = body.results.filter((it) => visible.has(it.id));
    const hidden = body.results.length - results.length;
    body.results = results;
    if (body.pagination) body.pagination.total = Math.max(0, body.pagination.total - hidden);
  };
};
