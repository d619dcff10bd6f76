import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Problem } from '../components/Problem';
import { useSaving } from '../plan/use-saving';
import { useItemVerbMutation, type ItemInUse } from './dictionary-api';
import { useDictionaryWords } from './words';

interface MergeDialogProps {
  item: ItemInUse;
  others: readonly ItemInUse[];
  onClose: () => void;
}

/** Merges an item into another; says beforehand how many records will follow. */
export const MergeDialog = ({ item, others, onClose }: MergeDialogProps) => {
  const { formatMessage, locale } = useIntl();
  const words = useDictionaryWords();
  const [into, setInto] = useState<string | null>(null);
  const [act, { isLoading }] = useItemVerbMutation();
  const { problem, save } = useSaving();
  const nameOf = (it: ItemInUse) => (locale.startsWith('en') && it.itemEn) || it.item;
  const send = async () => {
    if (!into) return;
    const answer = act({ documentId: item.documentId, verb: 'merge', into });
    if (await save(answer, 'crm.dictionaryPage.mergeDone')) onClose();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{words('mergeTitle', { item: nameOf(item) })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Problem problem={problem} />
            <Typography>{words('mergeAbout', { item: nameOf(item), count: item.used })}</Typography>
            <Field.Root name="crm-merge-into" required>
              <Field.Label>{words('mergeInto')}</Field.Label>
              <SingleSelect value={into} onChange={(value) => setInto(String(value))}>
                {others
                  .filter((it) => it.documentId !== item.documentId && !it.retired)
                  .map((it) => (
                    <SingleSelectOption key={it.documentId} value={it.documentId}>
                      {nameOf(it)}
                    </SingleSelectOption>
                  ))}
              </SingleSelect>
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage({ id: 'crm.cancel' })}
          </Button>
          <Button variant="danger" disabled={!into} loading={isLoading} onClick={() => void send()}>
            {words('merge')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
