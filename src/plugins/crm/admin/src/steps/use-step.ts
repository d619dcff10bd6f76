import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useTakeStepMutation, type RecordRef } from '../api/crm-api';
import type { PossibleStep, StepAnswer } from '../api/types';
import { useRefresh } from '../record/use-refresh';
import { divided, refusalOf } from './refusal';
import { missingInputs, tidy, type StepValues } from './values';

/** Everything about one step that is being taken: what was typed, what was wrong with it, and sending it. */
export const useStep = (record: RecordRef, step: PossibleStep, onDone: (answer: StepAnswer) => void) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const refresh = useRefresh();
  const [take, { isLoading }] = useTakeStepMutation();
  const [values, setValues] = useState<StepValues>({});
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState<string | null>(null);

  const change = (name: string, value: StepValues[string]) => {
    setValues((all) => ({ ...all, [name]: value }));
    setErrors(({ [name]: _gone, ...others }) => others);
  };

  const send = async () => {
    const missing = missingInputs(step.input, values);
    if (missing.length > 0) {
      const text = formatMessage({ id: 'crm.required' });
      setErrors(Object.fromEntries(missing.map((name) => [name, text])));
      return;
    }
    setProblem(null);
    const answer = await take({ ...record, step: step.step, data: tidy(step.input, values) });
    if ('error' in answer) {
      const refusal = refusalOf(answer.error, formatMessage({ id: 'crm.unreachable' }));
      const { ofFields, ofAll } = divided(
        refusal,
        step.input.map((it) => it.name),
      );
      setErrors(ofFields);
      setProblem(ofAll);
      return;
    }
    toggleNotification({
      type: 'success',
      message: answer.data.meta.message ?? formatMessage({ id: 'crm.step.done' }),
    });
    refresh(record);
    onDone(answer.data);
  };

  return { values, errors, problem, change, send, isSending: isLoading };
};
