import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { divided, refusalOf } from '../steps/refusal';

/** Sends a small form, says that it went well, and keeps what the server found wrong with it. */
export const useSaving = (shown: readonly string[] = []) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState<string | null>(null);

  const save = async (answer: PromiseLike<object>, done: string): Promise<boolean> => {
    setProblem(null);
    setErrors({});
    const answered = await answer;
    if (!('error' in answered)) {
      toggleNotification({ type: 'success', message: formatMessage({ id: done }) });
      return true;
    }
    const refusal = refusalOf(answered.error, formatMessage({ id: 'crm.unreachable' }));
    const { ofFields, ofAll } = divided(refusal, shown);
    setErrors(ofFields);
    setProblem(ofAll);
    return false;
  };

  /** Refuses to send while a required text is empty. */
  const require = (values: Record<string, string>): boolean => {
    const empty = Object.keys(values).filter((name) => values[name].trim() === '');
    const text = formatMessage({ id: 'crm.required' });
    setErrors(Object.fromEntries(empty.map((name) => [name, text])));
    return empty.length === 0;
  };

  return { errors, problem, save, require };
};
