import { SERVICE_REQUEST } from '../nouns';
import { firstRequests } from '../requests';
import { countOf, visible } from '../rows';
import type { Widget } from '../widget';

const mine =
  (status: 'assigned' | 'handled', since: string): Widget['answer'] =>
  async (reader) => {
    const query = (await visible(reader, SERVICE_REQUEST, 'service_requests'))()
      .where('service_requests.assignee_ref', reader.actor.staffId)
      .where('service_requests.status', status);
    return {
      count: await countOf(query),
      items: await firstRequests(reader, query, since),
      goal: {
        uid: SERVICE_REQUEST,
        filters: [
          ['status', '$eq', status],
          ['assignee.documentId', '$eq', reader.me],
        ],
      },
    };
  };

/** Requests that were given to me and wait to be handled. */
export const requestsToHandle: Widget = {
  id: 'requests-to-handle',
  label: ['待我处理的服务', 'Requests to handle'],
  empty: ['没有待处理的服务', 'No request waits to be handled'],
  kind: 'queue',
  rights: [['plugin::crm.service-request.handle']],
  mine: true,
  answer: mine('assigned', 'assigned_at'),
};

/** Requests that I have handled; the customer has not been asked yet. */
export const requestsToFeedBack: Widget = {
  id: 'requests-to-feed-back',
  label: ['待我反馈的服务', 'Requests to feed back'],
  empty: ['没有待反馈的服务', 'No request waits for feedback'],
  kind: 'queue',
  rights: [['plugin::crm.service-request.feedback']],
  mine: true,
  answer: mine('handled', 'handled_at'),
};
