import { countOf, visible } from '../rows';
import { FIRST, OPPORTUNITY, SERVICE_REQUEST } from '../nouns';
import { firstRequests } from '../requests';
import type { Goal } from '../../reports/goal';
import type { Widget } from '../widget';

const goalOf = (uid: string, status: string): Goal => ({
  uid,
  filters: [['status', '$eq', status]],
  sort: 'createdAt:ASC',
});

/** Opportunities that nobody has been given yet, the oldest first. */
export const opportunitiesToAssign: Widget = {
  id: 'opportunities-to-assign',
  label: ['待指派的销售机会', 'Opportunities to assign'],
  empty: ['所有销售机会都已指派', 'Every opportunity has been assigned'],
  kind: 'queue',
  rights: [['plugin::crm.opportunity.assign']],
  async answer(reader) {
    const query = (await visible(reader, OPPORTUNITY, 'opportunities'))().where(
      'opportunities.status',
      'unassigned',
    );
    const oldest = (await query
      .clone()
      .select({
        documentId: 'opportunities.document_id',
        label: 'opportunities.customer_name',
        detail: 'opportunities.summary',
      })
      .orderBy(['opportunities.created_at', 'opportunities.id'])
      .limit(FIRST)) as { documentId: string; label: string; detail: string }[];
    return {
      count: await countOf(query),
      items: oldest.map(({ documentId, ...it }) => ({ ...it, goal: { uid: OPPORTUNITY, documentId } })),
      goal: goalOf(OPPORTUNITY, 'unassigned'),
    };
  },
};

/** Requests that nobody has been given yet. */
export const requestsToAssign: Widget = {
  id: 'requests-to-assign',
  label: ['待分配的服务', 'Requests to assign'],
  empty: ['所有服务都已分配', 'Every request has been assigned'],
  kind: 'queue',
  rights: [['plugin::crm.service-request.assign']],
  async answer(reader) {
    const query = (await visible(reader, SERVICE_REQUEST, 'service_requests'))().where(
      'service_requests.status',
      'new',
    );
    return {
      count: await countOf(query),
      items: await firstRequests(reader, query, 'created_at'),
      goal: goalOf(SERVICE_REQUEST, 'new'),
    };
  },
};
