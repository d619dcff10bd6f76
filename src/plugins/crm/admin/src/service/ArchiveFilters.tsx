import { Button, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import { useDictionaryQuery } from '../api/crm-api';
import { SearchRow } from '../components/SearchRow';
import { useCategories } from '../fields/use-categories';
import { SERVICE_REQUEST } from '../nouns';
import { wordOfField } from '../words/words';
import type { ArchiveFilters as Filters } from './service-api';
import { useServiceWords } from './words';

const ANY = '';

/** What the archive is asked for (requirements 4), and words anywhere in a request. */
export const ArchiveFilters = ({ onSearch }: { onSearch: (filters: Filters) => void }) => {
  const { locale } = useIntl();
  const words = useServiceWords();
  const [typed, setTyped] = useState<Filters>({});
  const category = useCategories(SERVICE_REQUEST)('type');
  const { data: types } = useDictionaryQuery({ category, language: locale }, { skip: category === '' });
  const set = (field: keyof Filters, value: string) => setTyped((all) => ({ ...all, [field]: value }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    const given = Object.entries(typed).filter(([, value]) => value?.trim());
    onSearch(Object.fromEntries(given));
  };
  const clear = () => {
    setTyped({});
    onSearch({});
  };
  const text = (field: keyof Filters, label: string, hint?: string, type = 'text') => (
    <Field.Root name={`crm-archive-${field}`} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        type={type}
        value={typed[field] ?? ''}
        maxLength={200}
        onChange={(event) => set(field, event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
  return (
    <form onSubmit={send} role="search">
      <SearchRow alignItems="flex-start">
        {text('words', words('archive.words'), words('archive.wordsHint'))}
        {text('customer', wordOfField(SERVICE_REQUEST, 'customer', locale))}
        {text('summary', wordOfField(SERVICE_REQUEST, 'summary', locale))}
        <Field.Root name="crm-archive-type">
          <Field.Label>{wordOfField(SERVICE_REQUEST, 'type', locale)}</Field.Label>
          <SingleSelect value={typed.type ?? ANY} onChange={(value) => set('type', String(value))}>
            <SingleSelectOption value={ANY}>{words('archive.anyType')}</SingleSelectOption>
            {(types ?? []).map((it) => (
              <SingleSelectOption key={it.value} value={it.value}>
                {it.label}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        {text('from', words('archive.from'), undefined, 'date')}
        {text('to', words('archive.to'), undefined, 'date')}
        <Flex gap={2} paddingTop={5}>
          <Button type="submit" size="L">
            {words('archive.search')}
          </Button>
          <Button type="button" size="L" variant="tertiary" onClick={clear}>
            {words('archive.clear')}
          </Button>
        </Flex>
      </SearchRow>
    </form>
  );
};
