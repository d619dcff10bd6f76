import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../actor/current';
import { historyOf, historyQuery } from '../../../audit/history';
import { callerLanguage } from '../../../errors/language';
import { readQuery } from '../../../doors/query';
import { possibilitiesOf } from '../../../records/possible';
import { readableRow } from '../../../records/readable';
import { workflowCatalogue } from '../../../workflow/catalogue';

type Context = Parameters<Core.ControllerHandler>[0];

export default () => ({
  async history(ctx: Context) {
    const { plural, documentId } = ctx.params as { plural: string; documentId: string };
    const query = readQuery(historyQuery, ctx.query);
    ctx.body = await historyOf(plural, documentId, query, await currentActor(), callerLanguage());
  },
  /** The answer of a noun without a workflow: no step, and whether this one may be changed by this reader. */
  async actions(ctx: Context) {
    const { plural, documentId } = ctx.params as { plural: string; documentId: string };
    const actor = await currentActor();
    const { rules, row } = await readableRow(plural, documentId, actor);
    ctx.body = { data: [], meta: await possibilitiesOf(rules, row, actor) };
  },
  schema(ctx: Context) {
    ctx.body = { data: workflowCatalogue(callerLanguage()) };
  },
});
