import { Moment } from '../../components/Moment';
import { nameOf } from '../../components/related';
import { StatusBadge } from '../../components/StatusBadge';
import { OPPORTUNITY } from '../../nouns';
import type { Overview } from '../types';
import { PartTable } from './PartTable';

/** The opportunities from which a customer came. */
export const OpportunityTab = ({ overview }: { overview: Overview }) => (
  <PartTable
    uid={OPPORTUNITY}
    part="opportunities"
    overview={overview}
    none="opportunities.none"
    columns={[
      { field: 'summary', show: ({ summary }) => String(summary ?? '-') },
      { field: 'status', show: ({ status }) => <StatusBadge uid={OPPORTUNITY} status={status} /> },
      { field: 'assignee', show: ({ assignee }) => nameOf(assignee) ?? '-' },
      { field: 'createdAt', show: ({ createdAt }) => <Moment at={createdAt} /> },
    ]}
  />
);
