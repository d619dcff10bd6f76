import { fieldLabel, nounLabel } from '../labels';
import { say } from '../labels/text';
import { yearRange } from './company-time';
import { dictionaryOf } from './dictionary';
import type { Goal } from './goal';
import type { Report } from './report';
import { scopeOf } from './scope';
import { reportNames } from './names';
import { reportTexts } from './words';

const UID = 'api::service-request.service-request';

/** Requirements 5: requests by type, of the year in which they were created. */
export const service: Report = {
  name: 'service',
  label: reportNames.service,
  about: ['按服务类型统计某一年创建的服务数量', 'How many requests of each type were created in a year'],
  parameters: [{ name: 'year', label: reportTexts.year, kind: 'year' }],
  columns: [
    {
      name: 'type',
      label: fieldLabel(UID, 'type'),
      kind: 'choice',
      readAs: 'label',
      field: { uid: UID, field: 'type' },
    },
    { name: 'count', label: reportTexts.requests, kind: 'integer' },
  ],
  paged: false,
  chart: {
    kind: 'bar',
    category: nounLabel(UID),
    value: reportTexts.requests,
    valueKind: 'integer',
    from: { category: 'label', value: 'count' },
  },
  async rows({ values }, { actor, language, zone }) {
    const scope = await scopeOf(actor, UID);
    const query = strapi.db
      .connection('service_requests')
      .select('service_requests.type')
      .count({ count: '*' });
    if (values.year) {
      const { from, to } = yearRange(Number(values.year), zone);
      query.where('service_requests.created_at', '>=', from).where('service_requests.created_at', '<', to);
    }
    scope.narrow(query, 'service_requests.id').groupBy('service_requests.type');
    const counted = (await query) as unknown as { type: string | null; count: string }[];
    const labels = await dictionaryOf(UID, 'type', language);
    const order = [...labels.keys()];
    const rank = (type: string | null) =>
      type !== null && order.includes(type) ? order.indexOf(type) : order.length;
    const rows = counted
      .sort((a, b) => rank(a.type) - rank(b.type) || String(a.type).localeCompare(String(b.type)))
      .map(({ type, count }) => ({
        type,
        label: type ? (labels.get(type) ?? type) : say(reportTexts.notGiven, language),
        count: Number(count),
      }));
    return { rows, total: rows.length };
  },
  goal({ type }, { values }, { zone }): Goal {
    const of = type == null ? (['type', '$null', 'true'] as const) : (['type', '$eq', String(type)] as const);
    if (!values.year) return { uid: UID, filters: [of] };
    const { from, to } = yearRange(Number(values.year), zone);
    const filters = [
      of,
      ['createdAt', '$gte', from.toISOString()],
      ['createdAt', '$lt', to.toISOString()],
    ] as const;
    return { uid: UID, filters };
  },
};
