import { nextCode } from '../codes/next-code';
import type { Demo, Lived } from './context';
import { moved, prefixOf, remember, write } from './context';
import type { CustomerRow } from './customers';
import { CUSTOMER } from './customers';
import { SUNSHINE } from './data/customers';
import { CHURN_REASONS, MEASURES } from './data/words';

const CASE = 'api::churn-case.churn-case';

interface Churn {
  name: string;
  status: 'warning' | 'deferred' | 'confirmed' | 'recovered';
  /** Days since the warning. */
  age: number;
  measures: number;
  reason?: string;
}

/**
 * Some of those without an order for half a year are known already; the others are left for the churn run to find.
 */
const CASES: readonly Churn[] = [
  { name: '北京松柏物业管理有限公司', status: 'warning', age: 6, measures: 0 },
  { name: '青岛碧海水产有限公司', status: 'warning', age: 6, measures: 0 },
  { name: '南宁桂香茶业有限公司', status: 'warning', age: 13, measures: 0 },
  { name: SUNSHINE, status: 'deferred', age: 200, measures: 2 },
  { name: '兰州黄河石化设备有限公司', status: 'deferred', age: 60, measures: 1 },
  { name: '北京安澜医疗器械有限公司', status: 'deferred', age: 34, measures: 1 },
  { name: '太原煤联能源有限公司', status: 'confirmed', age: 150, measures: 2, reason: CHURN_REASONS[2] },
  { name: '郑州中原纺织有限公司', status: 'confirmed', age: 560, measures: 1, reason: CHURN_REASONS[0] },
  { name: '哈尔滨冰城乳业有限公司', status: 'confirmed', age: 110, measures: 1, reason: CHURN_REASONS[1] },
  { name: '济南泉城电子有限公司', status: 'recovered', age: 240, measures: 1 },
];

/** 阳光实业 is on the churn screen with this last order. */
const SUNSHINE_LAST_ORDER = new Date('2005-12-07T02:00:00Z');

const lastOrderOf = (demo: Demo, row: CustomerRow, churn: Churn): Date | null => {
  if (churn.name === SUNSHINE) return SUNSHINE_LAST_ORDER;
  if (churn.status === 'recovered') return demo.days.ago(churn.age + 190);
  return row.demo.lastOrder === null ? null : demo.days.monthsAgo(row.demo.lastOrder);
};

const writeCase = async (demo: Demo, customer: CustomerRow, churn: Churn) => {
  const { days } = demo;
  const { manager } = customer;
  const at = days.ago(churn.age, 0);
  const closedAt = days.later(at, 40);
  const open = churn.status === 'warning' || churn.status === 'deferred';
  const row = await write(demo, CASE, at, {
    code: await nextCode(prefixOf(CASE), at),
    customer: customer.id,
    manager: manager.id,
    lastOrderAt: lastOrderOf(demo, customer, churn),
    status: churn.status,
    // At most one open case of a customer: a unique index holds it.
    openKey: open ? customer.id : null,
    ...(churn.status === 'confirmed' && { reason: churn.reason, confirmedAt: closedAt }),
    ...(churn.status === 'recovered' && { recoveredAt: closedAt }),
  });
  const life: Lived[] = [];
  for (let index = 0; index < churn.measures; index += 1) {
    const when = days.later(at, 3 + index * 9);
    await write(demo, 'api::retention-measure.retention-measure', when, {
      churnCase: row.id,
      measure: MEASURES[index],
      author: manager.id,
    });
    life.push({
      by: manager,
      at: when,
      action: 'defer',
      changes: [moved(index === 0 ? 'warning' : 'deferred', 'deferred')],
    });
  }
  if (churn.status === 'confirmed') {
    life.push({ by: manager, at: closedAt, action: 'confirm', changes: [moved('deferred', 'confirmed')] });
    const lost = { where: { id: customer.id }, data: { status: 'lost' as const, updatedAt: closedAt } };
    await demo.strapi.db.query(CUSTOMER).update(lost);
    await remember(CUSTOMER, customer, churn.name, [
      { by: manager, at: closedAt, action: 'confirm', changes: [moved('normal', 'lost')] },
    ]);
  }
  await remember(CASE, row, churn.name, life);
};

export const makeChurn = async (demo: Demo, customers: Map<string, CustomerRow>): Promise<void> => {
  for (const churn of CASES) await writeCase(demo, customers.get(churn.name) as CustomerRow, churn);
};
