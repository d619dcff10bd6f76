import type { Core } from '@strapi/strapi';
import { readableRows, type RequestAbility } from './ability';

interface Place {
  documentIds?: unknown;
}

interface Context {
  params: { model: string };
  state: { userAbility: RequestAbility };
  request: { body?: Place; query?: Place };
}

/** What takes a list of ids. Strapi deletes by it record for record, and reads by it past the conditions on rows. */
const METHODS = ['bulkDelete', 'bulkFindForValidation', 'countManyEntriesDraftRelations'];

/** No record has this id. */
const NOBODY = '-';

const unknownWhereUnreadable = async (place: Place | undefined, ability: RequestAbility, uid: string) => {
  const ids = [place?.documentIds].flat();
  const rows = readableRows(ability, uid);
  if (!place?.documentIds || rows === null || Object.keys(rows).length === 0) return;
  const found = await strapi.db
    .query(uid as 'api::customer.customer')
    .findMany({ select: ['documentId'], where: { $and: [{ documentId: { $in: ids as string[] } }, rows] } });
  const known = new Set(found.map((it) => it.documentId as unknown));
  place.documentIds = ids.map((it) => (known.has(it) ? it : NOBODY));
};

/** In a list of ids, one that may not be read is like one that there is not. */
export const closeBulk = (strapi: Core.Strapi): void => {
  const controller = strapi.plugin('content-manager').controller('collection-types') as unknown as Record<
    string,
    (ctx: Context) => Promise<unknown>
  >;
  for (const method of METHODS) {
    const act = controller[method];
    controller[method] = async function close(ctx: Context) {
      const { body, query } = ctx.request;
      for (const place of [body, query])
        await unknownWhereUnreadable(place, ctx.state.userAbility, ctx.params.model);
      return act.call(controller, ctx);
    };
  }
};
