import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { RecordRef } from '../api/crm-api';
import type { Look, PossibleStep, StepAnswer } from '../api/types';
import { FormBody } from '../components/FormBody';
import { asideOf } from './asides';
import { StepField } from './StepField';
import { useStep } from './use-step';

/** How a step's button looks. */
export const variantOf = (look: Look | undefined) =>
  (({ primary: 'default', success: 'success', danger: 'danger', secondary: 'secondary' }) as const)[
    look ?? 'secondary'
  ];

interface StepFormProps {
  record: RecordRef;
  step: PossibleStep;
  onDone: (answer: StepAnswer) => void;
  onClose: () => void;
}

/** What a step says and asks for. After a refusal everything typed is still there. */
export const StepForm = ({ record, step, onDone, onClose }: StepFormProps) => {
  const { formatMessage } = useIntl();
  const { values, errors, problem, change, send, isSending } = useStep(record, step, onDone);
  const Aside = asideOf(record.uid, step.step);
  return (
    <FormBody
      problem={problem}
      send={formatMessage({ id: 'crm.step.send' }, { step: step.label })}
      variant={variantOf(step.look)}
      isSending={isSending}
      onSend={() => void send()}
      onClose={onClose}
    >
      {step.about ? <Typography textColor="neutral700">{step.about}</Typography> : null}
      {step.input.map((input, index) => (
        <StepField
          key={input.name}
          input={input}
          value={values[input.name]}
          error={errors[input.name]}
          autoFocus={index === 0}
          onChange={(value) => change(input.name, value)}
        />
      ))}
      {Aside ? <Aside record={record} values={values} change={change} /> : null}
    </FormBody>
  );
};
