import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { currentActor } from '../actor/current';
import { toldInput, toolAnswer } from '../doors/mcp/answer';
import { say } from '../labels/text';
import { MAX_PAGE_SIZE, readArguments } from './parameters';
import { reports } from './registry';
import type { Parameter, Report } from './report';
import { reportPermission } from './rights';
import { answerReport } from './run';

const answerSchema = z.object({
  data: z.array(z.record(z.string(), z.unknown())),
  meta: z.record(z.string(), z.unknown()),
});

const inputOf = ({ kind, label, choices = [] }: Parameter) => {
  const input =
    kind === 'choice' ? z.enum(choices.map((it) => it.value) as [string, ...string[]]) : z.string();
  return input.optional().describe(kind === 'year' ? `${say(label, 'en')}, four digits` : say(label, 'en'));
};

const paging = ({ columns }: Report) => {
  const sorts = columns.filter((it) => it.sortable).map((it) => it.name);
  const sort = z
    .string()
    .optional()
    .describe(`column:asc or column:desc; columns: ${sorts.join(', ')}`);
  return {
    page: z.int().min(1).optional(),
    pageSize: z.int().min(1).max(MAX_PAGE_SIZE).optional(),
    ...(sorts.length > 0 ? { sort } : {}),
  };
};

const inputSchema = (report: Report) =>
  z.strictObject({
    ...Object.fromEntries(report.parameters.map((it) => [it.name, inputOf(it)])),
    ...(report.paged ? paging(report) : {}),
  });

const toolOf = (report: Report) => ({
  name: `report_${report.name}`,
  title: say(report.label, 'en'),
  description: say(report.about, 'en'),
  auth: { policies: [{ action: reportPermission(report) }] },
  resolveInputSchema: () => toldInput(inputSchema(report)),
  resolveOutputSchema: () => answerSchema,
  createHandler:
    () =>
    async ({ args }: { args: Record<string, unknown> }) => {
      const asked = readArguments(report, args);
      return toolAnswer(await answerReport(report, asked, await currentActor()));
    },
});

/** One MCP tool for every report, offered to tokens that hold its permission. */
export const registerReportTools = (strapi: Core.Strapi): void => {
  for (const report of reports) strapi.ai.mcp.registerTool(toolOf(report) as never);
};
