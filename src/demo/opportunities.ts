import { record } from '../audit/trail';
import { createBornCustomer } from '../api/customer/operations/birth';
import { nextCode } from '../codes/next-code';
import type { Demo, Lived, Staff } from './context';
import { actorOf, moved, prefixOf, remember, write } from './context';
import type { CustomerRow } from './customers';
import { ASSIGNED, UNASSIGNED, justWon, prospects, wonCustomers } from './data/opportunities';
import { FEMALE_NAMES, LOST_REASONS, PLANS, SOURCES, SURNAMES } from './data/words';

const OPPORTUNITY = 'api::opportunity.opportunity';

interface Plan {
  name: string;
  wants: string;
  createdAt: Date;
  creator: Staff;
  assignee?: Staff;
  assignedAt?: Date;
  end?: { status: 'won' | 'lost'; at: Date; reason?: string; customer?: number };
}

const basics = ({ luck }: Demo, { name, wants }: Plan) => ({
  source: luck.pick(SOURCES),
  customerName: name,
  successRate: luck.between(2, 19) * 5,
  summary: wants,
  contactName: luck.pick(SURNAMES) + luck.pick(FEMALE_NAMES),
  contactPhone: `138${luck.digits(8)}`,
  description: `客户计划${wants}，预计本季度内确定供应商。请尽快联系，了解预算、时间与竞争对手。`,
});

/** The plan's items: the earlier ones done, the next one or two ahead, and in some plans one that is overdue. */
const writePlan = async (demo: Demo, opportunity: number, begun: Date, closed: boolean, index: number) => {
  const { days, luck } = demo;
  const done = closed ? luck.between(3, PLANS.length) : index % 4;
  const items = closed ? done : Math.min(PLANS.length, done + 2);
  for (let at = 0; at < items; at += 1) {
    const [todo, result] = PLANS[at];
    const late = !closed && index % 3 === 0 && at === done;
    const day = at < done ? days.later(begun, 2 + at * 4) : days.ago(late ? 5 : -(3 + (at - done) * 6));
    const row = {
      opportunity,
      date: day.toISOString().slice(0, 10),
      todo,
      result: at < done ? result : null,
    };
    await write(demo, 'api::plan-item.plan-item', begun, row);
  }
};

const writeOne = async (demo: Demo, plan: Plan, index: number) => {
  const { createdAt, creator, assignee, assignedAt, end } = plan;
  const status = end?.status ?? (assignee ? 'assigned' : 'unassigned');
  const row = await write(
    demo,
    OPPORTUNITY,
    createdAt,
    {
      ...basics(demo, plan),
      code: await nextCode(prefixOf(OPPORTUNITY), createdAt),
      creator: creator.id,
      assignee: assignee?.id,
      assignedAt,
      status,
      closedAt: end?.at,
      stopReason: end?.reason,
      customer: end?.customer,
    },
    end?.at ?? assignedAt ?? createdAt,
  );
  if (assignedAt) await writePlan(demo, row.id, assignedAt, end !== undefined, index);
  const life: Lived[] = [{ by: creator, at: createdAt, action: 'create' }];
  if (assignee && assignedAt) {
    const changes = [moved('unassigned', 'assigned'), { field: 'assignee', from: null, to: assignee.name }];
    life.push({ by: demo.staff.manager, at: assignedAt, action: 'assign', changes });
  }
  if (assignee && end) {
    const changes = [moved('assigned', end.status)];
    const action = end.status === 'won' ? 'win' : 'stop';
    life.push({ by: assignee, at: end.at, action, changes });
  }
  await remember(OPPORTUNITY, row, plan.name, life);
};

const prospectPlans = (demo: Demo): Plan[] => {
  const { days, staff, luck } = demo;
  const people = [staff.xiaoming, staff.wangcai, staff.qiuqiu];
  return prospects.map(([name, wants], index): Plan => {
    const open = index < UNASSIGNED + ASSIGNED;
    const age =
      index < UNASSIGNED ? luck.between(0, 12) : open ? luck.between(12, 60) : luck.between(90, 420);
    const createdAt = days.ago(age, luck.between(1, 9));
    const creator = index % 3 === 0 ? staff.manager : people[index % 3];
    const plan = { name, wants, createdAt, creator };
    if (index < UNASSIGNED) return plan;
    const assigned = {
      ...plan,
      assignee: people[luck.below(3)],
      assignedAt: days.later(createdAt, luck.between(1, 4)),
    };
    if (open) return assigned;
    const end = {
      status: 'lost' as const,
      at: days.later(createdAt, luck.between(20, 60)),
      reason: luck.pick(LOST_REASONS),
    };
    return { ...assigned, end };
  });
};

export const makeOpportunities = async (demo: Demo, customers: Map<string, CustomerRow>): Promise<void> => {
  const { days, staff } = demo;
  const plans = prospectPlans(demo);
  for (const name of wonCustomers) {
    const { id, manager, createdAt } = customers.get(name) as CustomerRow;
    const begun = new Date(createdAt.getTime() - 45 * 86_400_000);
    const end = { status: 'won' as const, at: createdAt, customer: id };
    const assignedAt = days.later(begun, 2);
    plans.push({
      name,
      wants: '首批设备采购',
      createdAt: begun,
      creator: staff.manager,
      assignee: manager,
      assignedAt,
      end,
    });
  }
  for (const [index, [name, by]] of justWon.entries()) {
    const at = days.ago(3 + index * 4);
    const contactPhone = `1370000${1000 + index}`;
    const birth = {
      name,
      managerId: staff[by].id,
      contactName: '林静',
      contactPhone,
      actor: actorOf(staff[by]),
      now: at,
    };
    const born = await createBornCustomer(birth);
    await record(born.event, at);
    const begun = days.ago(40 + index * 4);
    const end = { status: 'won' as const, at, customer: born.id };
    const assignedAt = days.ago(38 + index * 4);
    plans.push({
      name,
      wants: '办公设备更新',
      createdAt: begun,
      creator: staff.manager,
      assignee: staff[by],
      assignedAt,
      end,
    });
  }
  plans.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  for (const [index, plan] of plans.entries()) await writeOne(demo, plan, index);
};
