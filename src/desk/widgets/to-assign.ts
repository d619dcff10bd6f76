import { countOf, visible } from '../rows';
import { FIRST, OPPORTUNITY, SERVICE_REQUEST } from '../nouns';
import type { Widget } from '../widget';

const queue =
  (uid: string, table: string, status: string, name: string): Widget['answer'] =>
  async (reader) => {
    const query = (await visible(reader, uid, table))().where(`${table}.status`, status);
    const oldest = (await query
      .clone()
      .select({ documentId: `${table}.document_id`, label: `${table}.${name}`, detail: `${table}.summary` })
      .orderBy([`${table}.created_at`, `${table}.id`])
      .limit(FIRST)) as { documentId: string; label: string; detail: string }[];
    return {
      count: await countOf(query),
      items: oldest.map(({ documentId, ...it }) => ({ ...it, goal: { uid, documentId } })),
      goal: { uid, filters: [['status', '$eq', status]], sort: 'createdAt:ASC' },
    };
  };

/** Opportunities that nobody has been given yet, the oldest first. */
export const opportunitiesToAssign: Widget = {
  id: 'opportunities-to-assign',
  label: ['待指派的销售机会', 'Opportunities to assign'],
  empty: ['所有销售机会都已指派', 'Every opportunity has been assigned'],
  kind: 'queue',
  rights: [['plugin::crm.opportunity.assign']],
  answer: queue(OPPORTUNITY, 'opportunities', 'unassigned', 'customer_name'),
};

/** Requests that nobody has been given yet. */
export const requestsToAssign: Widget = {
  id: 'requests-to-assign',
  label: ['待分配的服务', 'Requests to assign'],
  empty: ['所有服务都已分配', 'Every request has been assigned'],
  kind: 'queue',
  rights: [['plugin::crm.service-request.assign']],
  answer: queue(SERVICE_REQUEST, 'service_requests', 'new', 'code'),
};
