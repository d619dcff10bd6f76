import { useField, type InputProps } from '@strapi/strapi/admin';
import { Field } from '@strapi/design-system';
import { StarsPicker } from '../components/StarsPicker';

type StarsInputProps = InputProps & { hint?: string };

/** 1–5 on a form, in place of a number. */
export const StarsInput = ({ name, label, required, disabled }: StarsInputProps) => {
  const { value, error, onChange } = useField<number | null>(name);
  return (
    <Field.Root name={name} error={error} required={required}>
      <Field.Label>{label}</Field.Label>
      <StarsPicker
        label={String(label ?? name)}
        value={value}
        required={required}
        disabled={disabled}
        onChange={(next) => onChange(name, next)}
      />
      <Field.Error />
    </Field.Root>
  );
};
