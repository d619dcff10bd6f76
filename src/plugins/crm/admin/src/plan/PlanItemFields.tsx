import { Field, Textarea } from '@strapi/design-system';

interface PlanTextProps {
  name: string;
  label: string;
  value: string;
  error?: string;
  required?: boolean;
  autoFocus?: boolean;
  onChange: (value: string) => void;
}

const LONGEST = 20000;

/** A text of a plan item: what is to be done, or what came of it. */
export const PlanText = ({ name, label, value, error, required, autoFocus, onChange }: PlanTextProps) => (
  <Field.Root name={name} error={error} required={required}>
    <Field.Label>{label}</Field.Label>
    <Textarea
      value={value}
      maxLength={LONGEST}
      autoFocus={autoFocus}
      onChange={(event) => onChange(event.target.value)}
    />
    <Field.Error />
  </Field.Root>
);
