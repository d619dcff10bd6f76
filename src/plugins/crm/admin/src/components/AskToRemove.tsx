import { Button, Dialog, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useSaving } from '../plan/use-saving';
import { Problem } from './Problem';

interface AskToRemoveProps {
  /** Names what will be deleted. */
  question: string;
  remove: () => PromiseLike<object>;
  isRemoving: boolean;
  onClose: () => void;
  onRemoved?: () => void;
}

/** Asks before something is deleted, and says what went wrong where it was not. */
export const AskToRemove = ({ question, remove, isRemoving, onClose, onRemoved }: AskToRemoveProps) => {
  const { formatMessage } = useIntl();
  const { problem, save } = useSaving();
  const send = async () => {
    if (!(await save(remove(), 'crm.deleted'))) return;
    onClose();
    onRemoved?.();
  };
  return (
    <Dialog.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{formatMessage({ id: 'crm.delete.title' })}</Dialog.Header>
        <Dialog.Body>
          <Typography textAlign="center">{question}</Typography>
          <Problem problem={problem} />
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" variant="tertiary" fullWidth onClick={onClose}>
            {formatMessage({ id: 'crm.cancel' })}
          </Button>
          <Button
            type="button"
            variant="danger-light"
            fullWidth
            loading={isRemoving}
            onClick={() => void send()}
          >
            {formatMessage({ id: 'crm.delete.confirm' })}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
