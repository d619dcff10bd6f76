import type { Core } from '@strapi/strapi';
import { factories } from '@strapi/strapi';
import { z } from 'zod';
import { currentActor } from '../../../actor/current';
import { readBody } from '../../../doors/body';
import { readQuery } from '../../../doors/query';
import type { Row } from '../../../records/hooks';
import { readForCaller } from '../../../workflow/answer';
import { stepActions } from '../../../workflow/controller';
import { restoreCustomer } from '../operations/archive';
import { archivedCustomers, archivedQuery } from '../operations/archived-list';
import { customerOverview, overviewQuery } from '../operations/overview';
import { handOverCustomer, shareCustomer } from '../operations/share';
import { customerRules } from '../rules';
import { customerWorkflow } from '../workflow';

type Context = Parameters<Core.ControllerHandler>[0];

const person = z.string().min(1).max(50);
const shareBody = z.strictObject({ sharedWith: z.array(person).max(200) });
const handOverBody = z.strictObject({ manager: person });
const nothing = z.strictObject({});

const answer = async (ctx: Context, row: Row) => {
  ctx.body = { data: await readForCaller(customerRules.uid, row, await currentActor(), ctx) };
};

const documentIdOf = (ctx: Context) => ctx.params.documentId as string;

export default factories.createCoreController('api::customer.customer', () => ({
  ...stepActions(customerWorkflow),
  async overview(ctx: Context) {
    const query = readQuery(overviewQuery, ctx.query);
    ctx.body = { data: await customerOverview(documentIdOf(ctx), query, await currentActor(), ctx) };
  },
  async share(ctx: Context) {
    const { sharedWith } = readBody(shareBody, ctx.request.body);
    await answer(ctx, await shareCustomer(documentIdOf(ctx), sharedWith, await currentActor()));
  },
  async handOver(ctx: Context) {
    const { manager } = readBody(handOverBody, ctx.request.body);
    await answer(ctx, await handOverCustomer(documentIdOf(ctx), manager, await currentActor()));
  },
  async restore(ctx: Context) {
    readBody(nothing, ctx.request.body);
    await answer(ctx, await restoreCustomer(documentIdOf(ctx), await currentActor()));
  },
  async archived(ctx: Context) {
    ctx.body = await archivedCustomers(readQuery(archivedQuery, ctx.query), await currentActor());
  },
}));
