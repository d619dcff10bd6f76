import type { Core } from '@strapi/strapi';
import { currentActor } from '../../actor/current';
import { readQuery } from '../../doors/query';
import { archiveQuery, searchArchive } from './operations/archive';
import { similarQuery, similarTextQuery, similarToRequest, similarToText } from './operations/similar';

type Context = Parameters<Core.ControllerHandler>[0];

/** The actions of the request's own addresses. */
export const serviceRequestActions: Record<string, Core.ControllerHandler> = {
  async archive(ctx: Context) {
    ctx.body = await searchArchive(readQuery(archiveQuery, ctx.query), await currentActor());
  },
  async similarToText(ctx: Context) {
    ctx.body = { data: await similarToText(readQuery(similarTextQuery, ctx.query), await currentActor()) };
  },
  async similar(ctx: Context) {
    const query = readQuery(similarQuery, ctx.query);
    ctx.body = { data: await similarToRequest(String(ctx.params.documentId), query, await currentActor()) };
  },
};
