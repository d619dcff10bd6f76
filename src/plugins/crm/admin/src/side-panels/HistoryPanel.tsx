import { useIntl } from 'react-intl';
import { isCrm, AUDIT_EVENT, PLURALS } from '../nouns';
import { History } from './History';

interface PanelProps {
  model: string;
  documentId?: string;
}

/** Who did what to this record, beside its form. */
export const HistoryPanel = ({ model, documentId }: PanelProps) => {
  const { formatMessage } = useIntl();
  if (!isCrm(model) || model === AUDIT_EVENT || !documentId) return null;
  const record = { uid: model, plural: PLURALS[model], documentId };
  return {
    title: formatMessage({ id: 'crm.history.title' }),
    content: <History key={documentId} record={record} />,
  };
};
