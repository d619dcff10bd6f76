import { Moment } from '../../components/Moment';
import { nameOf } from '../../components/related';
import { StatusBadge } from '../../components/StatusBadge';
import { DictionaryLabel } from '../../fields/DictionaryLabel';
import { useCategories } from '../../fields/use-categories';
import { SERVICE_REQUEST } from '../../nouns';
import type { Overview } from '../types';
import { PartTable } from './PartTable';

/** What a customer has asked for. */
export const RequestTab = ({ overview }: { overview: Overview }) => {
  const categoryOf = useCategories(SERVICE_REQUEST);
  return (
    <PartTable
      uid={SERVICE_REQUEST}
      part="serviceRequests"
      overview={overview}
      none="requests.none"
      columns={[
        {
          field: 'type',
          show: ({ type }) => <DictionaryLabel category={categoryOf('type')} value={type as string | null} />,
        },
        { field: 'summary', show: ({ summary }) => String(summary ?? '-') },
        { field: 'status', show: ({ status }) => <StatusBadge uid={SERVICE_REQUEST} status={status} /> },
        { field: 'assignee', show: ({ assignee }) => nameOf(assignee) ?? '-' },
        { field: 'createdAt', show: ({ createdAt }) => <Moment at={createdAt} /> },
      ]}
    />
  );
};
