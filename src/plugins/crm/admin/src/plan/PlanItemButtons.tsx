import { Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Problem } from '../components/Problem';

interface PlanItemButtonsProps {
  problem: string | null;
  isSaving: boolean;
  onSave: () => void;
  onCancel: () => void;
}

/** The end of a small form inside of a page: what went wrong, save, cancel. */
export const PlanItemButtons = ({ problem, isSaving, onSave, onCancel }: PlanItemButtonsProps) => {
  const { formatMessage } = useIntl();
  return (
    <>
      <Problem problem={problem} />
      <Flex gap={2}>
        <Button type="button" size="S" loading={isSaving} onClick={onSave}>
          {formatMessage({ id: 'crm.save' })}
        </Button>
        <Button type="button" size="S" variant="tertiary" disabled={isSaving} onClick={onCancel}>
          {formatMessage({ id: 'crm.cancel' })}
        </Button>
      </Flex>
    </>
  );
};
