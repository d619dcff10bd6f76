import { useField, type InputProps } from '@strapi/strapi/admin';
import { Field, Textarea } from '@strapi/design-system';
import { useIntl } from 'react-intl';

const linesOf = (value: unknown): string => (Array.isArray(value) ? value.join('\n') : String(value ?? ''));

/** A list of names on a form, one a line: what a customer is called in the sales system. */
export const NamesInput = ({ name, label, required, disabled }: InputProps) => {
  const { formatMessage } = useIntl();
  const { value, error, onChange } = useField<string[] | null>(name);
  return (
    <Field.Root
      name={name}
      error={error}
      required={required}
      hint={formatMessage({ id: 'crm.fields.names.hint' })}
    >
      <Field.Label>{label}</Field.Label>
      <Textarea
        value={linesOf(value)}
        disabled={disabled}
        onChange={({ target }: { target: { value: string } }) =>
          onChange(name, target.value === '' ? null : target.value.split('\n'))
        }
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
