import type { Core } from '@strapi/strapi';
import { currentActor } from '../actor/current';
import { describeReport } from './describe';
import { exportChart, exportReport } from './files/export';
import { readAsked } from './parameters';
import { reports } from './registry';
import type { Report } from './report';
import { mayAsk } from './rights';
import { answerReport } from './run';

type Context = Parameters<Core.ControllerHandler>[0];

const answer = (report: Report) => async (ctx: Context) => {
  const actor = await currentActor();
  const { format, ...asked } = readAsked(report, ctx.query as Record<string, unknown>);
  if (format === 'json') {
    ctx.body = await answerReport(report, asked, actor);
    return;
  }
  if (format === 'png') {
    ctx.body = await exportChart(report, { ...asked, format }, actor);
    return;
  }
  const file = await exportReport(report, { ...asked, format }, actor);
  ctx.attachment(file.name);
  ctx.type = file.type;
  ctx.body = file.body;
};

/** One action for each report, by its name, and `list`, which describes them. */
export const reportActions: Record<string, Core.ControllerHandler> = {
  ...Object.fromEntries(reports.map((it) => [it.name, answer(it)])),
  async list(ctx: Context) {
    const actor = await currentActor();
    ctx.body = { data: reports.filter((it) => mayAsk(actor, it)).map((it) => describeReport(it, actor)) };
  },
};
