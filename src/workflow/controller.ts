import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { currentActor } from '../actor/current';
import type { Actor } from '../actor/actor';
import { CrmError } from '../errors/crm-error';
import { callerLanguage } from '../errors/language';
import { errorTexts } from '../errors/texts';
import { valueLabel } from '../labels';
import { say } from '../labels/text';
import { mayTouch } from '../access/row-scope';
import type { Row } from '../records/hooks';
import { possibilitiesOf } from '../records/possible';
import { rulesOf } from '../records/registry';
import type { RecordRules } from '../records/rules';
import { readForCaller } from './answer';
import { describeStep } from './describe';
import { stepDone } from './labels';
import { possibleSteps } from './possible';
import { runStep } from './run';
import type { WorkflowTable } from './table';

const READ = 'plugin::content-manager.explorer.read';

type Context = Parameters<Core.ControllerHandler>[0];

const bodySchema = z.strictObject({ data: z.unknown().optional() });

const dataOf = (body: unknown): unknown => {
  const parsed = bodySchema.safeParse(body ?? {});
  if (!parsed.success) throw new CrmError('INVALID_INPUT', errorTexts.malformed);
  return parsed.data.data;
};

const rowOf = async (table: WorkflowTable, documentId: string): Promise<Row> => {
  const row = await strapi.db.query(table.uid).findOne({ where: { documentId } });
  if (!row) throw new CrmError('NOT_FOUND', errorTexts.notFound);
  return row as Row;
};

/** Takes a step and answers with the record after it and the steps now possible: what every door does. */
export const takeStep = async (
  table: WorkflowTable,
  step: string,
  documentId: string,
  data: unknown,
  actor: Actor,
  ctx: { state: Context['state'] },
) => {
  const { meta } = await runStep({ table, step, documentId, data, actor });
  const row = await rowOf(table, documentId);
  return {
    data: await readForCaller(table.uid, row, actor, ctx),
    meta: {
      actions: await possibleSteps(table, row, actor),
      message: say(stepDone(table, step), callerLanguage()),
      ...meta,
    },
  };
};

/** The steps now possible, described, and what the record's state allows (contract: `GET …/actions`). */
const listActions = async (table: WorkflowTable, documentId: string, actor: Actor) => {
  const row = await rowOf(table, documentId);
  if (!(await mayTouch(actor, READ, table.uid, row.id))) throw new CrmError('NOT_FOUND', errorTexts.notFound);
  const language = callerLanguage();
  const status = row.status as string;
  const steps = await possibleSteps(table, row, actor);
  return {
    data: steps.map((step) => describeStep(table, step, language)),
    meta: {
      status,
      statusLabel: say(valueLabel(table.uid, 'status', status), language),
      tone: table.states[status].tone,
      ...(await possibilitiesOf(rulesOf(table.uid) as RecordRules, row, actor)),
    },
  };
};

/** The controller actions of a workflow: one for each step, and `actions`. */
export const stepActions = (table: WorkflowTable): Record<string, Core.ControllerHandler> => ({
  ...Object.fromEntries(
    Object.keys(table.steps).map((step) => [
      step,
      async (ctx: Context) => {
        const data = dataOf(ctx.request.body);
        ctx.body = await takeStep(table, step, ctx.params.documentId, data, await currentActor(), ctx);
      },
    ]),
  ),
  async actions(ctx: Context) {
    ctx.body = await listActions(table, ctx.params.documentId, await currentActor());
  },
});
