import type { Language } from '../labels/text';
import { say } from '../labels/text';
import { inputLabel, stepAbout, stepLabel } from './labels';
import type { WorkflowTable } from './table';

/** One step as a person is offered it: its button, its dialog and what it asks for. */
export const describeStep = (table: WorkflowTable, step: string, language: Language) => {
  const { input, look = 'secondary', confirm = false } = table.steps[step];
  const about = stepAbout(table, step);
  return {
    step,
    label: say(stepLabel(table, step), language),
    about: about ? say(about, language) : null,
    look,
    confirm,
    input: Object.entries(input).map(([name, field]) => ({
      name,
      label: say(inputLabel(table, step, name), language),
      ...field,
    })),
  };
};
