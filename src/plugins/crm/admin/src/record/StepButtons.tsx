import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PossibleStep } from '../api/types';
import { variantOf } from '../steps/StepForm';

interface StepButtonsProps {
  steps: readonly PossibleStep[];
  /** There are changes that have not been saved: a step would lose them. */
  isBlocked: boolean;
  onChoose: (step: string) => void;
}

/** The steps that may be taken now. */
export const StepButtons = ({ steps, isBlocked, onChoose }: StepButtonsProps) => {
  const { formatMessage } = useIntl();
  if (steps.length === 0) return null;
  return (
    <Flex gap={2} wrap="wrap">
      {isBlocked ? (
        <Typography textColor="warning700" variant="pi">
          {formatMessage({ id: 'crm.step.saveFirst' })}
        </Typography>
      ) : null}
      {steps.map(({ step, label, look }) => (
        <Button
          key={step}
          type="button"
          variant={variantOf(look)}
          disabled={isBlocked}
          onClick={() => onChoose(step)}
        >
          {label}
        </Button>
      ))}
    </Flex>
  );
};
