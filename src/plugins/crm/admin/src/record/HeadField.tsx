import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { hasWorkflow } from '../nouns';
import { Reason } from './Reason';
import { RecordHead } from './RecordHead';
import { titleOf } from './title';
import { useSectionRecord, type SectionFieldProps } from './use-section';

/**
 * The head as a field of the form. On a form for a new record it says what will happen to it; without a workflow it
 * says no more than why the record is read only.
 */
export const HeadField = ({ attribute: { uid } }: SectionFieldProps) => {
  const { formatMessage } = useIntl();
  const record = useSectionRecord();
  if (!record.documentId) {
    return (
      <Typography textColor="neutral600">{formatMessage({ id: `crm.new.${uid.split('.')[1]}` })}</Typography>
    );
  }
  if (!hasWorkflow(uid)) return <Reason uid={uid} documentId={record.documentId} />;
  return <RecordHead uid={uid} documentId={record.documentId} title={titleOf(record)} />;
};
