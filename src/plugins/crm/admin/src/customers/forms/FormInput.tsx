import {
  Checkbox,
  Field,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { wordOfField, wordOfValue } from '../../words/words';
import type { FormField } from './use-form-fields';

interface FormInputProps {
  uid: string;
  field: FormField;
  value: string;
  error?: string;
  autoFocus?: boolean;
  onChange: (value: string) => void;
}

const TYPES: Readonly<Record<string, string>> = {
  date: 'date',
  integer: 'number',
  decimal: 'number',
  email: 'email',
};

/** One input of a small form, by the kind of its field. */
export const FormInput = ({
  uid,
  field: { name, type, required, choices },
  value,
  error,
  autoFocus,
  onChange,
}: FormInputProps) => {
  const { locale } = useIntl();
  const label = wordOfField(uid, name, locale);
  const input = () => {
    if (type === 'boolean') {
      return (
        <Checkbox
          checked={value === 'true'}
          onCheckedChange={(checked) => onChange(String(checked === true))}
        >
          {label}
        </Checkbox>
      );
    }
    if (type === 'enumeration') {
      return (
        <SingleSelect value={value || null} onChange={(next) => onChange(String(next))}>
          {choices.map((choice) => (
            <SingleSelectOption key={choice} value={choice}>
              {wordOfValue(uid, name, choice, locale)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      );
    }
    if (type === 'text')
      return (
        <Textarea value={value} autoFocus={autoFocus} onChange={(event) => onChange(event.target.value)} />
      );
    return (
      <TextInput
        type={TYPES[type] ?? 'text'}
        value={value}
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  };
  return (
    <Field.Root name={`crm-${name}`} error={error} required={required}>
      {type === 'boolean' ? null : <Field.Label>{label}</Field.Label>}
      {input()}
      <Field.Error />
    </Field.Root>
  );
};
