import { Button, Flex, Modal } from '@strapi/design-system';
import type { ComponentProps, ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Refused } from './Problem';

interface FormBodyProps {
  problem: string | null;
  /** The button that sends: its word, how it looks. */
  send: string;
  variant?: ComponentProps<typeof Button>['variant'];
  isSending: boolean;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** What a dialog with a form holds: why it was refused, its inputs, cancel and send. */
export const FormBody = ({ problem, send, variant, isSending, onSend, onClose, children }: FormBodyProps) => {
  const { formatMessage } = useIntl();
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Refused problem={problem} />
          {children}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose} disabled={isSending}>
          {formatMessage({ id: 'crm.cancel' })}
        </Button>
        <Button variant={variant} onClick={onSend} loading={isSending}>
          {send}
        </Button>
      </Modal.Footer>
    </>
  );
};
