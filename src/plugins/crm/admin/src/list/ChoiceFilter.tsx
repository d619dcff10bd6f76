import { useField } from '@strapi/strapi/admin';
import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Option } from './dictionary-options';

interface ChoiceFilterProps {
  name: string;
  options?: Option[];
  'aria-label'?: string;
}

/** The value of a filter, chosen in words. */
export const ChoiceFilter = ({ name, options = [], 'aria-label': label }: ChoiceFilterProps) => {
  const { value, onChange } = useField<string | null>(name);
  return (
    <SingleSelect aria-label={label} value={value ?? null} onChange={(next) => onChange(name, String(next))}>
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          {option.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};
