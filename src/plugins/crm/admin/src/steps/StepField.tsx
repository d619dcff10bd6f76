import { Field, TextInput, Textarea } from '@strapi/design-system';
import type { StepInput } from '../api/types';
import { StarsPicker } from '../components/StarsPicker';
import { RecordChooser } from './RecordChooser';
import { StaffChooser } from './StaffChooser';
import type { StepValue } from './values';

interface StepFieldProps {
  input: StepInput;
  value: StepValue;
  error?: string;
  onChange: (value: StepValue) => void;
  autoFocus?: boolean;
}

const LONGEST_TEXT = 20000;

const Control = ({ input, value, error, onChange, autoFocus }: StepFieldProps) => {
  switch (input.type) {
    case 'staff':
      return (
        <StaffChooser
          choice={input.choice ?? ''}
          label={input.label}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      );
    case 'record':
      return (
        <RecordChooser
          uid={input.uid ?? ''}
          value={typeof value === 'string' ? value : null}
          hasError={Boolean(error)}
          onChange={onChange}
        />
      );
    case 'stars':
      return (
        <StarsPicker
          label={input.label}
          required={input.required}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
        />
      );
    case 'text':
      return (
        <Textarea
          value={String(value ?? '')}
          maxLength={input.max ?? LONGEST_TEXT}
          hasError={Boolean(error)}
          autoFocus={autoFocus}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    default:
      return (
        <TextInput
          type={input.type === 'date' ? 'date' : 'number'}
          value={value ?? ''}
          min={input.min}
          max={input.max}
          hasError={Boolean(error)}
          autoFocus={autoFocus}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
};

/** One thing that a step asks for. */
export const StepField = (props: StepFieldProps) => (
  <Field.Root name={props.input.name} error={props.error} required={props.input.required} width="100%">
    <Field.Label>{props.input.label}</Field.Label>
    <Control {...props} />
    <Field.Error />
  </Field.Root>
);
