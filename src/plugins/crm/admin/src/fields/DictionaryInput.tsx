import { useField, type InputProps } from '@strapi/strapi/admin';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { forwardRef } from 'react';
import { useIntl } from 'react-intl';
import { useDictionaryQuery } from '../api/crm-api';
import { choicesToOffer } from './dictionary-choices';

export interface DictionaryInputProps extends Pick<
  InputProps,
  'name' | 'required' | 'disabled' | 'label' | 'placeholder'
> {
  attribute?: { options?: { category?: string } };
  hint?: string;
}

/** The picker of a dictionary field: the category's items, in the reader's language; a retired one is kept, not offered. */
export const DictionaryInput = forwardRef<HTMLDivElement, DictionaryInputProps>(
  ({ name, label, required, disabled, hint, placeholder, attribute }, ref) => {
    const { formatMessage, locale } = useIntl();
    const { value, error, onChange } = useField<string | null>(name);
    const category = attribute?.options?.category ?? '';
    const { data, isError } = useDictionaryQuery({ category, language: locale }, { skip: category === '' });
    const choices = choicesToOffer(data ?? [], value);
    const note = isError ? formatMessage({ id: 'crm.dictionary.unavailable' }) : hint;

    return (
      <Field.Root name={name} error={error} hint={note} required={required}>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          ref={ref}
          value={value ?? null}
          disabled={disabled}
          placeholder={placeholder || formatMessage({ id: 'crm.dictionary.choose' })}
          onChange={(next) => onChange(name, String(next))}
          onClear={required || disabled ? undefined : () => onChange(name, null)}
        >
          {choices.map((choice) => (
            <SingleSelectOption key={choice.value} value={choice.value}>
              {choice.retired
                ? formatMessage({ id: 'crm.dictionary.retired' }, { label: choice.label })
                : choice.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    );
  },
);
DictionaryInput.displayName = 'DictionaryInput';
