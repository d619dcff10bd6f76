import { notArchived } from '../api/customer/operations/archived';
import { nounLabel, fieldLabel } from '../labels';
import { say } from '../labels/text';
import { dictionaryOf } from './dictionary';
import type { Asked, Choice, Reader, Report, Row } from './report';
import { scopeOf } from './scope';
import { shares } from './shares';
import { reportNames } from './names';
import { reportTexts } from './words';

const UID = 'api::customer.customer';
const FIELDS = ['level', 'credit', 'satisfaction'] as const;
type By = (typeof FIELDS)[number];

const choice = (field: By): Choice => ({
  value: field,
  label: fieldLabel(UID, field),
  field: { uid: UID, field },
});

interface Group {
  group: string | null;
  label: string;
  count: number;
}

const starLabel = (value: string, { language }: Reader) =>
  say(value === '1' ? reportTexts.star : reportTexts.stars, language, { count: value });

/** The groups in the order of the dictionary or from five stars to one; the customers without one come last. */
const inOrder = async (by: By, counted: Map<string | null, number>, reader: Reader): Promise<Group[]> => {
  const missing = counted.get(null) ?? 0;
  const values = [...counted.keys()].filter((it): it is string => it !== null);
  const labels = by === 'level' ? await dictionaryOf(UID, 'level', reader.language) : null;
  const known = labels ? [...labels.keys()] : ['5', '4', '3', '2', '1'];
  const rank = (value: string) => (known.includes(value) ? known.indexOf(value) : known.length);
  values.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const groups: Group[] = values.map((value) => ({
    group: value,
    label: labels ? (labels.get(value) ?? value) : starLabel(value, reader),
    count: counted.get(value) ?? 0,
  }));
  if (missing > 0)
    groups.push({ group: null, label: say(reportTexts.notGiven, reader.language), count: missing });
  return groups;
};

const count = async (by: By, { actor }: Reader): Promise<Map<string | null, number>> => {
  const scope = await scopeOf(actor, UID);
  const query = strapi.db
    .connection('customers')
    .select({ value: `customers.${by}` })
    .count({ count: '*' })
    .groupBy(`customers.${by}`);
  const rows = (await scope.narrow(notArchived(query), 'customers.id')) as unknown as {
    value: string | number | null;
    count: string;
  }[];
  const counted = new Map<string | null, number>();
  for (const row of rows) {
    // Nothing and empty text are both “not given”.
    const value = row.value === null || row.value === '' ? null : String(row.value);
    counted.set(value, (counted.get(value) ?? 0) + Number(row.count));
  }
  return counted;
};

const byOf = (asked: Asked) => asked.values.by as By;

/** Requirements 5: customers by level, credit or satisfaction. Archived customers are not counted. */
export const composition: Report = {
  name: 'composition',
  label: reportNames.composition,
  about: [
    '按客户等级、信用度或满意度统计客户数量和占比',
    'How many customers there are of each level, credit or satisfaction',
  ],
  parameters: [{ name: 'by', label: reportTexts.by, kind: 'choice', choices: FIELDS.map(choice) }],
  columns: [
    { name: 'group', label: reportTexts.group, kind: 'choice', readAs: 'label' },
    { name: 'count', label: reportTexts.customers, kind: 'integer' },
    { name: 'share', label: reportTexts.share, kind: 'percent' },
  ],
  paged: false,
  chart: {
    kind: 'pie',
    category: nounLabel(UID),
    value: reportTexts.customers,
    valueKind: 'integer',
    from: { category: 'label', value: 'count' },
  },
  async rows(asked, reader) {
    const groups = await inOrder(byOf(asked), await count(byOf(asked), reader), reader);
    const parts = shares(groups.map((it) => it.count));
    return { rows: groups.map((it, index): Row => ({ ...it, share: parts[index] })), total: groups.length };
  },
  goal: (row, asked) => ({
    uid: UID,
    filters: [row.group == null ? [byOf(asked), '$null', 'true'] : [byOf(asked), '$eq', String(row.group)]],
  }),
};
