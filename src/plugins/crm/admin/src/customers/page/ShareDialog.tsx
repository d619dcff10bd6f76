import {
  Box,
  Button,
  Divider,
  Field,
  Flex,
  Modal,
  MultiSelect,
  MultiSelectOption,
  Typography,
} from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Problem } from '../../components/Problem';
import { useStaffQuery } from '../../api/crm-api';
import { refusalOf } from '../../steps/refusal';
import { StaffChooser } from '../../steps/StaffChooser';
import { useHandOverCustomerMutation, useShareCustomerMutation } from '../api';
import type { CustomerRecord } from '../types';
import { useWords, type CustomerWord } from '../words';

/** With whom a customer is shared, and who is responsible for it. */
export const ShareDialog = ({ customer, onClose }: { customer: CustomerRecord; onClose: () => void }) => {
  const { formatMessage, locale } = useIntl();
  const words = useWords();
  const { toggleNotification } = useNotification();
  const { documentId } = customer;
  const [shared, setShared] = useState(
    (customer.sharedWith ?? []).map((it) => it.documentId ?? '').filter(Boolean),
  );
  const [manager, setManager] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { data: staff = [] } = useStaffQuery({ choice: 'share-customer', language: locale });
  const [share, { isLoading: isSharing }] = useShareCustomerMutation();
  const [handOver, { isLoading: isGiving }] = useHandOverCustomerMutation();

  const told = async (answer: PromiseLike<object>, done: CustomerWord) => {
    setProblem(null);
    const answered = await answer;
    if ('error' in answered) {
      setProblem(refusalOf(answered.error, formatMessage({ id: 'crm.unreachable' })).message);
      return;
    }
    toggleNotification({ type: 'success', message: words(done) });
    onClose();
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{`${words('share.title')} · ${customer.name ?? ''}`}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Problem problem={problem} />
            <Field.Root name="crm-shared-with">
              <Field.Label>{words('share.with')}</Field.Label>
              <MultiSelect
                value={shared}
                placeholder={words('page.nobody')}
                onChange={(ids: string[]) => setShared(ids)}
                withTags
              >
                {staff
                  .filter((it) => it.documentId !== customer.manager?.documentId)
                  .map((it) => (
                    <MultiSelectOption key={it.documentId} value={it.documentId}>
                      {it.name}
                    </MultiSelectOption>
                  ))}
              </MultiSelect>
            </Field.Root>
            <Box>
              <Button
                loading={isSharing}
                onClick={() => void told(share({ documentId, sharedWith: shared }), 'share.saved')}
              >
                {words('share.save')}
              </Button>
            </Box>
            <Divider />
            <Typography variant="delta" tag="h3">
              {words('share.handOver')}
            </Typography>
            <Typography textColor="neutral600">{words('share.handOverAbout')}</Typography>
            <StaffChooser
              choice="customer-manager"
              label={words('share.handOver')}
              value={manager}
              onChange={setManager}
            />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage({ id: 'crm.close' })}
          </Button>
          <Button
            variant="secondary"
            loading={isGiving}
            disabled={!manager || manager === customer.manager?.documentId}
            onClick={() => manager && void told(handOver({ documentId, manager }), 'share.handedOver')}
          >
            {words('share.handOverDo')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
