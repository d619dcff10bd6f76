import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { currentActor } from '../../../actor/current';
import { readBody } from '../../../doors/body';
import { readQuery } from '../../../doors/query';
import { callerLanguage } from '../../../errors/language';
import { listRuns, runByHand } from '../../../jobs/by-hand';
import { nextOccurrence } from '../../../jobs/period';
import type { JobName } from '../../../jobs/registry';
import { JOB_NAMES, jobs } from '../../../jobs/registry';
import { runInWords } from '../run-in-words';

type Context = Parameters<Core.ControllerHandler>[0];

const nothing = z.strictObject({});
const listQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(100000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});

/** `/crm/jobs/<name>/…`: the address names the job. */
const nameOf = (ctx: Context): JobName =>
  JOB_NAMES.find((name) => ctx.path.includes(`/jobs/${name}/`)) as JobName;

export default () => ({
  async run(ctx: Context) {
    readBody(nothing, ctx.request.body);
    const { name } = await currentActor();
    ctx.body = { data: runInWords(await runByHand(nameOf(ctx), name), callerLanguage()) };
  },
  async runs(ctx: Context) {
    const { page, pageSize } = readQuery(listQuery, ctx.query);
    const name = nameOf(ctx);
    const { rows, total } = await listRuns(name, page, pageSize);
    const { rule, timeZone } = jobs()[name];
    ctx.body = {
      data: rows.map((run) => runInWords(run, callerLanguage())),
      meta: {
        pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
        schedule: { rule, timeZone, next: nextOccurrence(rule, timeZone, new Date())?.toISOString() ?? null },
      },
    };
  },
});
