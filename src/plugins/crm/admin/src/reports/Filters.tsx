import { Button, Field, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { useState, type FormEvent } from 'react';
import { styled } from 'styled-components';
import { SearchRow } from '../components/SearchRow';
import type { Asked } from './reports-api';
import type { ReportDescription, ReportParameter } from './types';
import { reportWords, useSay } from './words';

const FIRST_YEAR = 2000;
const years = () => {
  const now = new Date().getFullYear();
  return Array.from({ length: now - FIRST_YEAR + 1 }, (_, index) => String(now - index));
};

interface InputProps {
  parameter: ReportParameter;
  value: string;
  onType: (value: string) => void;
  /** A choice is asked at once; text waits for Enter or the button. */
  onChoose: (value: string) => void;
}

const ParameterInput = ({ parameter, value, onType, onChoose }: InputProps) => {
  const say = useSay();
  if (parameter.kind === 'text') {
    return (
      <TextInput
        value={value}
        onChange={(event: { target: { value: string } }) => onType(event.target.value)}
      />
    );
  }
  const choices =
    parameter.kind === 'choice' ? (parameter.choices ?? []) : years().map((it) => ({ value: it, label: it }));
  const isYear = parameter.kind === 'year';
  return (
    <SingleSelect
      value={value || (isYear ? '' : choices[0]?.value)}
      placeholder={isYear ? say(reportWords.allYears) : undefined}
      onChange={(chosen) => onChoose(chosen ? String(chosen) : '')}
      onClear={isYear && value ? () => onChoose('') : undefined}
    >
      {choices.map((it) => (
        <SingleSelectOption key={it.value} value={it.value}>
          {it.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};

/** On a phone it has the whole width, and the files stand below it. */
const Asking = styled.form`
  @media (max-width: 767px) {
    width: 100%;
  }
`;

interface FiltersProps {
  report: ReportDescription;
  asked: Asked;
  ask: (changes: Record<string, string | undefined>) => void;
}

/** The questions that a report can be asked, one input each. */
export const Filters = ({ report, asked, ask }: FiltersProps) => {
  const say = useSay();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const texts = report.parameters.filter((it) => it.kind === 'text');
  const valueOf = (name: string) => typed[name] ?? asked[name] ?? '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    ask(Object.fromEntries(texts.map((it) => [it.name, valueOf(it.name).trim()])));
  };
  const reset = () => {
    setTyped({});
    ask(Object.fromEntries(report.parameters.map((it) => [it.name, undefined])));
  };
  const isAsked = report.parameters.some((it) => asked[it.name]);

  return (
    <Asking onSubmit={send}>
      <SearchRow alignItems="flex-end">
        {report.parameters.map((it) => (
          <Field.Root key={it.name} name={it.name} width="24rem">
            <Field.Label>{it.label}</Field.Label>
            <ParameterInput
              parameter={it}
              value={valueOf(it.name)}
              onType={(value) => setTyped({ ...typed, [it.name]: value })}
              onChoose={(value) => ask({ [it.name]: value || undefined })}
            />
          </Field.Root>
        ))}
        {texts.length > 0 ? (
          <Button type="submit" size="L" startIcon={<Search />}>
            {say(reportWords.search)}
          </Button>
        ) : null}
        {isAsked ? (
          <Button variant="tertiary" size="L" onClick={reset}>
            {say(reportWords.reset)}
          </Button>
        ) : null}
      </SearchRow>
    </Asking>
  );
};
