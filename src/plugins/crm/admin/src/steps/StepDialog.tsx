import { Loader, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useActionsQuery, type RecordRef } from '../api/crm-api';
import type { PossibleStep, StepAnswer } from '../api/types';
import { wordOfStep } from '../words/words';
import { NotPossible } from './NotPossible';
import { StepForm } from './StepForm';
import { StepResult } from './StepResult';

interface StepDialogProps {
  record: RecordRef;
  step: string;
  title?: string;
  onClose: () => void;
  onGo: (path: string) => void;
}

/** The dialog of one step. What it asks for is the server's answer of this moment, not what a list once said. */
export const StepDialog = ({ record, step, title, onClose, onGo }: StepDialogProps) => {
  const { formatMessage, locale } = useIntl();
  const [won, setWon] = useState<StepAnswer['meta'] | null>(null);
  // Kept while it is sent: once it is done it is no longer among the possible ones.
  const [offered, setOffered] = useState<PossibleStep | null>(null);
  const { data, isFetching, error } = useActionsQuery(
    { ...record, language: locale },
    { refetchOnMountOrArgChange: true, skip: offered !== null },
  );
  const current = offered ?? (isFetching ? null : (data?.data.find((it) => it.step === step) ?? null));
  if (current && !offered) setOffered(current);

  const content = () => {
    if (won?.customer)
      return <StepResult customer={won.customer} linked={won.linked} onClose={onClose} onGo={onGo} />;
    if (current) {
      return (
        <StepForm
          record={record}
          step={current}
          onClose={onClose}
          onDone={({ meta }) => (meta.customer ? setWon(meta) : onClose())}
        />
      );
    }
    if (isFetching) {
      return (
        <Modal.Body>
          <Loader small>{formatMessage({ id: 'crm.loading' })}</Loader>
        </Modal.Body>
      );
    }
    return <NotPossible record={record} status={data?.meta.status} error={error} onClose={onClose} />;
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>
            {[current?.label ?? wordOfStep(record.uid, step, locale), title].filter(Boolean).join(' · ')}
          </Modal.Title>
        </Modal.Header>
        {content()}
      </Modal.Content>
    </Modal.Root>
  );
};
