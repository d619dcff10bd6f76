import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { currentActor } from '../actor/current';
import { toldInput, toolAnswer } from '../doors/mcp/answer';
import { CrmError, fieldError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import { say } from '../labels/text';
import { takeStep } from './controller';
import { valueSchema } from './input';
import { inputLabel, stepAbout, stepLabel } from './labels';
import { stepPermission, workflows } from './registry';
import type { InputField, WorkflowTable } from './table';

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()),
  meta: z.record(z.string(), z.unknown()),
});

const toldField = (table: WorkflowTable, step: string, name: string, field: InputField) => {
  const label = say(inputLabel(table, step, name), 'en');
  const target = field.type === 'staff' ? 'staff-member' : field.uid?.split('.').pop();
  const told = valueSchema(field).describe(target ? `${label}: documentId of a ${target}` : label);
  return field.required ? told : told.optional();
};

const inputSchema = (table: WorkflowTable, step: string) =>
  z.strictObject({
    documentId: z.string().describe(`documentId of the ${table.noun}`),
    ...Object.fromEntries(
      Object.entries(table.steps[step].input).map(([name, field]) => [
        name,
        toldField(table, step, name, field),
      ]),
    ),
  });

const readDocumentId = (value: unknown): string => {
  if (typeof value === 'string' && value !== '') return value;
  const field = 'documentId';
  const errors = [fieldError(field, errorTexts.fieldRequired, { field })];
  throw new CrmError('INVALID_INPUT', errorTexts.invalid, {}, { errors });
};

const toolOf = (table: WorkflowTable, step: string) => ({
  name: `${table.noun.replace(/-/g, '_')}_${step}`,
  title: say(stepLabel(table, step), 'en'),
  description: say(stepAbout(table, step) ?? stepLabel(table, step), 'en'),
  auth: { policies: [{ action: stepPermission(table, step) }] },
  resolveInputSchema: () => toldInput(inputSchema(table, step)),
  resolveOutputSchema: () => answerSchema,
  createHandler:
    () =>
    async ({ args: { documentId, ...data } }: { args: Record<string, unknown> }) =>
      toolAnswer(
        await takeStep(table, step, readDocumentId(documentId), data, await currentActor(), { state: {} }),
      ),
});

/** One MCP tool for every step, offered to tokens that hold the step's permission. */
export const registerStepTools = (strapi: Core.Strapi): void => {
  for (const table of workflows) {
    for (const step of Object.keys(table.steps)) strapi.ai.mcp.registerTool(toolOf(table, step) as never);
  }
};
