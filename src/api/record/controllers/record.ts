import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../actor/current';
import { historyOf, historyQuery } from '../../../audit/history';
import { callerLanguage } from '../../../errors/language';
import { readQuery } from '../../../doors/query';
import { workflowCatalogue } from '../../../workflow/catalogue';

type Context = Parameters<Core.ControllerHandler>[0];

export default () => ({
  async history(ctx: Context) {
    const { plural, documentId } = ctx.params as { plural: string; documentId: string };
    const query = readQuery(historyQuery, ctx.query);
    ctx.body = await historyOf(plural, documentId, query, await currentActor(), callerLanguage());
  },
  schema(ctx: Context) {
    ctx.body = { data: workflowCatalogue(callerLanguage()) };
  },
});
