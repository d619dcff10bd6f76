import { useForm } from '@strapi/strapi/admin';
import { Flex, Loader, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useActionsQuery, useListedQuery } from '../api/crm-api';
import { StatusBadge } from '../components/StatusBadge';
import { CUSTOMER, PLURALS } from '../nouns';
import { openStep } from '../steps/step-store';
import { FactList } from './FactList';
import { MissingFields } from './MissingFields';
import { useReadOnlyReason } from './read-only';
import { StepButtons } from './StepButtons';

interface RecordHeadProps {
  uid: string;
  documentId: string;
  title?: string;
}

/** Above the form of a record with a workflow: where it stands, what can be done now, and why it may be read only. */
export const RecordHead = ({ uid, documentId, title }: RecordHeadProps) => {
  const { formatMessage, locale } = useIntl();
  const isModified = useForm('RecordHead', ({ modified }) => modified);
  const record = { uid, plural: PLURALS[uid], documentId };
  const { data: actions, isLoading } = useActionsQuery({ ...record, language: locale });
  const readOnly = useReadOnlyReason(uid, documentId);
  const { data: listed } = useListedQuery({ uid, documentId });

  if (isLoading) return <Loader small>{formatMessage({ id: 'crm.loading' })}</Loader>;
  if (!actions) return null;
  const { status, editable } = actions.meta;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} data-testid="crm-record-head">
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Flex gap={3} wrap="wrap">
          <StatusBadge uid={uid} status={status} />
          {readOnly ? (
            <Typography textColor="neutral600" role="status">
              {readOnly}
            </Typography>
          ) : null}
        </Flex>
        <StepButtons
          steps={actions.data}
          isBlocked={isModified}
          onChoose={(step) => openStep({ record, step, title })}
        />
      </Flex>
      {listed ? <FactList uid={uid} record={listed} /> : null}
      {uid === CUSTOMER && editable ? <MissingFields uid={uid} documentId={documentId} /> : null}
    </Flex>
  );
};
