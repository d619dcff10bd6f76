import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { MissingFields } from '../record/MissingFields';
import { CUSTOMER, recordPath } from '../nouns';

interface StepResultProps {
  customer: string;
  /** It was there already. */
  linked?: boolean;
  onClose: () => void;
  onGo: (path: string) => void;
}

/** After a win: the customer, and what is still to be found out about him. */
export const StepResult = ({ customer, linked, onClose, onGo }: StepResultProps) => {
  const { formatMessage } = useIntl();
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography variant="delta" tag="p">
            {formatMessage({ id: linked ? 'crm.won.linked' : 'crm.won.added' })}
          </Typography>
          <MissingFields uid={CUSTOMER} documentId={customer} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {formatMessage({ id: 'crm.close' })}
        </Button>
        <Button onClick={() => onGo(recordPath(CUSTOMER, customer))}>
          {formatMessage({ id: 'crm.won.open' })}
        </Button>
      </Modal.Footer>
    </>
  );
};
