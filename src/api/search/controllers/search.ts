import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../actor/current';
import { readQuery } from '../../../doors/query';
import { callerLanguage } from '../../../errors/language';
import { quickQuery, quickSearch } from '../../../search/quick';

type Context = Parameters<Core.ControllerHandler>[0];

export default () => ({
  async quick(ctx: Context) {
    const query = readQuery(quickQuery, ctx.query);
    ctx.body = { data: await quickSearch(query, await currentActor(), callerLanguage()) };
  },
});
