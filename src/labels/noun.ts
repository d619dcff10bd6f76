import type { Text } from './text';

/** Everything staff read about one noun. The one home of its words: screens, messages, exports and the manual use it. */
export interface NounLabels {
  /** One of them: 销售机会 / Opportunity. */
  one: Text;
  /** The list and the menu: 销售机会 / Opportunities. */
  many: Text;
  fields: Record<string, Text>;
  /** Values of enumerations, by field. */
  values?: Record<string, Record<string, Text>>;
  /** What happens to it beside its steps: by a job, by a step of another record. */
  actions?: Record<string, Text>;
  /** Steps of the workflow: the button, what it answers, what the dialog says, labels of inputs that are not fields. */
  steps?: Record<string, { label: Text; done?: Text; about?: Text; inputs?: Record<string, Text> }>;
}
