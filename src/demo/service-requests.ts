import { nextCode } from '../codes/next-code';
import type { Demo, Lived } from './context';
import { moved, prefixOf, remember, write } from './context';
import type { CustomerRow } from './customers';
import { SERVICES } from './data/words';

const REQUEST = 'api::service-request.service-request';

type Status = 'new' | 'assigned' | 'handled' | 'archived';

interface Request {
  type: string;
  words: readonly [summary: string, request: string, treatment: string, result: string];
  customer: CustomerRow;
  status: Status;
  /** Days since it was created. */
  age: number;
  satisfaction: number;
  /** The customer was not content with the first treatment. */
  twice: boolean;
}

const TYPES = ['咨询', '咨询', '咨询', '投诉', '投诉', '建议'];

/** The specification's own sample, then enough for the queues, the archive and the report by year. */
const requests = ({ luck }: Demo, customers: readonly CustomerRow[]): Request[] => {
  const many = Array.from({ length: 59 }, (_, index): Request => {
    const type = luck.pick(TYPES);
    const status: Status = index < 6 ? 'new' : index < 14 ? 'assigned' : index < 19 ? 'handled' : 'archived';
    const age = status === 'archived' ? luck.between(5, 700) : luck.between(0, 9);
    const customer = luck.pick(customers.filter((it) => it.demo.since * 30 > age + 25));
    const twice = status === 'archived' ? index % 9 === 0 : status === 'assigned' && index % 4 === 0;
    return {
      type,
      words: luck.pick(SERVICES[type]),
      customer,
      status,
      age,
      satisfaction: luck.between(3, 5),
      twice,
    };
  });
  const freight = [
    '收音机订单运费',
    '订购一批收音机，请告知运费如何计算。',
    '按吨公里计价，每吨公里 0.5 元，已把里程与金额明细发给客户。',
    '客户认可报价。',
  ] as const;
  const first = customers.find((it) => it.demo.name === '太阳药业') as CustomerRow;
  return [
    {
      type: '咨询',
      words: freight,
      customer: first,
      status: 'archived',
      age: 20,
      satisfaction: 3,
      twice: false,
    },
    ...many,
  ];
};

const UNHAPPY = {
  treatment: '电话答复，请客户耐心等待。',
  result: '客户不满意，要求尽快给出处理办法。',
  satisfaction: 2,
};

export const makeServiceRequests = async (demo: Demo, customers: Map<string, CustomerRow>): Promise<void> => {
  const { days, staff } = demo;
  const all = requests(demo, [...customers.values()]).sort((one, other) => other.age - one.age);
  for (const { type, words, customer, status, age, satisfaction, twice } of all) {
    const [summary, request, treatment, result] = words;
    const createdAt = days.ago(age, 2);
    const [assignedAt, handledAt, archivedAt] = [0.2, 1, 2].map((later) => days.later(createdAt, later));
    const by = customer.manager;
    const reached = (wanted: Status) =>
      ['new', 'assigned', 'handled', 'archived'].indexOf(status) >=
      ['new', 'assigned', 'handled', 'archived'].indexOf(wanted);
    const round = {
      ...UNHAPPY,
      handledBy: by.name,
      handledAt: handledAt.toISOString(),
      at: handledAt.toISOString(),
    };
    const row = await write(demo, REQUEST, createdAt, {
      code: await nextCode(prefixOf(REQUEST), createdAt),
      type,
      summary,
      customer: customer.id,
      request,
      creator: by.id,
      status,
      rounds: twice ? [round] : [],
      ...(reached('assigned') && { assignee: by.id, assignedAt }),
      ...(reached('handled') && { treatment, handledBy: by.id, handledAt }),
      ...(reached('archived') && { result, satisfaction, archivedAt }),
    });
    const life: Lived[] = [{ by, at: createdAt, action: 'create' }];
    if (reached('assigned'))
      life.push({ by: staff.manager, at: assignedAt, action: 'assign', changes: [moved('new', 'assigned')] });
    if (reached('handled'))
      life.push({ by, at: handledAt, action: 'handle', changes: [moved('assigned', 'handled')] });
    if (reached('archived'))
      life.push({ by, at: archivedAt, action: 'feedback', changes: [moved('handled', 'archived')] });
    await remember(REQUEST, row, summary, life);
  }
};
