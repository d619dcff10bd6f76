import { nounLabel, valueLabel } from '../labels';
import { stepLabel } from './labels';
import { workflows } from './registry';
import type { Step, Target, WorkflowTable } from './table';

const both = ([zh, en]: readonly [string, string]) => `${zh} ${en}`;

const condition = ({ when }: Target) => {
  if (!when) return '';
  const bounds = [
    when.atLeast === undefined ? '' : ` ≥ ${when.atLeast}`,
    when.below === undefined ? '' : ` < ${when.below}`,
  ];
  return ` (${when.input}${bounds.join('')})`;
};

const arrows = (table: WorkflowTable) =>
  Object.entries(table.steps).flatMap(([name, step]) =>
    step.from.flatMap((from) =>
      step.notYet?.includes(from)
        ? []
        : step.to.map(
            (target) => `  ${from} --> ${target.to}: ${both(stepLabel(table, name))}${condition(target)}`,
          ),
    ),
  );

const inputs = (step: Step) =>
  Object.entries(step.input)
    .map(([name, field]) => `\`${name}\` ${field.type}${field.required ? ' ★' : ''}`)
    .join(', ') || '–';

const row = (table: WorkflowTable, [name, step]: [string, Step]) =>
  [
    `\`${name}\` ${both(stepLabel(table, name))}`,
    step.from.join(', '),
    step.to.map((it) => it.to + condition(it)).join(' / '),
    step.who.join(', ') || '–',
    inputs(step),
  ].join(' | ');

const section = (table: WorkflowTable) =>
  [
    `## ${both(nounLabel(table.uid))}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...Object.keys(table.states).map((it) => `  ${it}: ${both(valueLabel(table.uid, 'status', it))}`),
    `  [*] --> ${table.initial}`,
    ...arrows(table),
    '```',
    '',
    '| step | from | to | who | input |',
    '|---|---|---|---|---|',
    ...Object.entries(table.steps).map((it) => `| ${row(table, it)} |`),
    '',
  ].join('\n');

/** docs/workflows.md: a diagram and a table for each workflow, made from its declaration. */
export const workflowsDocument = (): string =>
  [
    '# Workflows',
    '',
    'Made from the tables in `src/api/*/workflow.ts` by `npm run documents`.',
    '',
    ...workflows.map(section),
  ].join('\n');
