import { Button, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { RecordRef } from '../api/crm-api';
import { StatusBadge } from '../components/StatusBadge';
import { useRefresh } from '../record/use-refresh';
import { refusalOf } from './refusal';

interface NotPossibleProps {
  record: RecordRef;
  status?: string;
  error: unknown;
  onClose: () => void;
}

/** Somebody was faster, or it is not the caller's to do: says so and leads back to what is. */
export const NotPossible = ({ record, status, error, onClose }: NotPossibleProps) => {
  const { formatMessage } = useIntl();
  const refresh = useRefresh();
  const text = error
    ? refusalOf(error, formatMessage({ id: 'crm.unreachable' })).message
    : formatMessage({ id: 'crm.step.notPossible' });
  return (
    <>
      <Modal.Body>
        <Typography tag="p">{text}</Typography>
        {status ? <StatusBadge uid={record.uid} status={status} /> : null}
      </Modal.Body>
      <Modal.Footer>
        <Button
          variant="tertiary"
          onClick={() => {
            refresh(record);
            onClose();
          }}
        >
          {formatMessage({ id: 'crm.close' })}
        </Button>
      </Modal.Footer>
    </>
  );
};
