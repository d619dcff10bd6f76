import { useAuth } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useActionsQuery, useListedQuery, useMeQuery } from '../api/crm-api';
import type { Related } from '../components/related';
import { OPPORTUNITY, PLURALS } from '../nouns';
import { planRights } from './plan-rights';

/** What the reader may do with the plan of an opportunity, and the state that the opportunity is in. */
export const usePlanRights = (documentId: string) => {
  const { locale } = useIntl();
  const permissions = useAuth('PlanTimeline', (state) => state.permissions);
  const { data: me } = useMeQuery();
  const { data: listed } = useListedQuery({ uid: OPPORTUNITY, documentId });
  const { data: actions } = useActionsQuery({
    uid: OPPORTUNITY,
    plural: PLURALS[OPPORTUNITY],
    documentId,
    language: locale,
  });
  const status = actions?.meta.status;
  const assignee = (listed?.assignee as Related | null | undefined)?.documentId;
  const isAssignee = Boolean(me?.documentId) && assignee === me?.documentId;
  return { status, rights: planRights(permissions, { isOpen: status === 'assigned', isAssignee }) };
};
