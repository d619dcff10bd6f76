import { nounLabel, valueLabel } from '../labels';
import type { Language } from '../labels/text';
import { say } from '../labels/text';
import { describeStep } from './describe';
import { workflows } from './registry';

/** Every workflow in words, for badges, quick filters and programs: states with their tones, steps with their inputs. */
export const workflowCatalogue = (language: Language) =>
  Object.fromEntries(
    workflows.map((table) => [
      table.uid,
      {
        noun: table.noun,
        plural: table.plural,
        label: say(nounLabel(table.uid), language),
        many: say(nounLabel(table.uid, 'many'), language),
        statusField: 'status',
        initial: table.initial,
        states: Object.fromEntries(
          Object.entries(table.states).map(([state, { tone, ...rules }]) => [
            state,
            { label: say(valueLabel(table.uid, 'status', state), language), tone, ...rules },
          ]),
        ),
        steps: Object.entries(table.steps).map(([step, { from, who }]) => ({
          ...describeStep(table, step, language),
          from,
          who,
        })),
      },
    ]),
  );
