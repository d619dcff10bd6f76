import type { StepInput } from '../api/types';

export type StepValue = string | number | null | undefined;
export type StepValues = Record<string, StepValue>;

const isEmpty = (value: StepValue) => value === undefined || value === null || String(value).trim() === '';

/** Names of the required inputs that are still empty. */
export const missingInputs = (input: readonly StepInput[], values: StepValues): string[] =>
  input.filter((it) => it.required && isEmpty(values[it.name])).map((it) => it.name);

/** What is sent: filled inputs alone, whole numbers as numbers. */
export const tidy = (input: readonly StepInput[], values: StepValues): Record<string, string | number> =>
  Object.fromEntries(
    input
      .filter((it) => !isEmpty(values[it.name]))
      .map((it) => {
        const value = values[it.name] as string | number;
        const isNumber = it.type === 'integer' || it.type === 'stars';
        return [it.name, isNumber ? Number(value) : String(value).trim()];
      }),
  );
