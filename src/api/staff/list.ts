import type { StaffChoice } from './choices';
import { whereAble, whereOf } from './choices';

export interface Candidate {
  documentId: string;
  name: string;
  roles: string[];
  region: string | null;
  industry: string | null;
  /** Can go on with what he is given here: he has the right to the next step. */
  able: boolean;
  openOpportunities: number;
  openPlanItems: number;
  openRequests: number;
  openWarnings: number;
}

interface StaffRow {
  id: number;
  documentId: string;
  name: string;
  region: string | null;
  industry: string | null;
  user?: { roles?: { code: string }[] } | null;
}

/** How many rows in these states each person has, in one statement. */
const openWork = async (uid: string, column: string, states: string[]): Promise<Map<number, number>> => {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const name = (attributes[column] as { columnName?: string }).columnName ?? column;
  const rows = (await strapi.db
    .connection(tableName)
    .select({ person: name })
    .count({ open: '*' })
    .whereIn('status', states)
    .whereNotNull(name)
    .groupBy(name)) as { person: number; open: number | string }[];
  return new Map(rows.map((it) => [it.person, Number(it.open)]));
};

/** Plan items without a result, of opportunities still open, by the assignee. */
const openPlanItems = async (): Promise<Map<number, number>> => {
  const rows = (await strapi.db
    .connection({ item: 'plan_items' })
    .join({ opportunity: 'opportunities' }, 'opportunity.id', 'item.opportunity_ref')
    .select({ person: 'opportunity.assignee_ref' })
    .count({ open: '*' })
    .where('opportunity.status', 'assigned')
    .where((open) => void open.whereNull('item.result').orWhere('item.result', ''))
    .groupBy('opportunity.assignee_ref')) as { person: number; open: number | string }[];
  return new Map(rows.map((it) => [it.person, Number(it.open)]));
};

/** Who may be chosen, with region, industry and open work: what one assigns by (requirements 2.1). */
export const listCandidates = async (choice: StaffChoice): Promise<Candidate[]> => {
  const staff = (await strapi.db.query('api::staff-member.staff-member').findMany({
    select: ['id', 'documentId', 'name', 'region', 'industry'],
    where: whereOf(choice),
    populate: { user: { select: ['id'], populate: { roles: { select: ['code'] } } } },
    orderBy: { name: 'asc' },
    limit: 1000,
  })) as StaffRow[];
  const able = new Set(
    (
      await strapi.db
        .query('api::staff-member.staff-member')
        .findMany({ select: ['id'], where: whereAble(choice), limit: 1000 })
    ).map((it) => it.id),
  );
  const opportunities = await openWork('api::opportunity.opportunity', 'assigneeRef', ['assigned']);
  const planItems = await openPlanItems();
  const requests = await openWork('api::service-request.service-request', 'assigneeRef', [
    'assigned',
    'handled',
  ]);
  const warnings = await openWork('api::churn-case.churn-case', 'managerRef', ['warning', 'deferred']);
  const candidates = staff.map(({ id, documentId, name, region, industry, user }) => ({
    documentId,
    name,
    roles: (user?.roles ?? []).map((it) => it.code),
    region,
    industry,
    able: able.has(id),
    openOpportunities: opportunities.get(id) ?? 0,
    openPlanItems: planItems.get(id) ?? 0,
    openRequests: requests.get(id) ?? 0,
    openWarnings: warnings.get(id) ?? 0,
  }));
  return candidates.sort((a, b) => Number(b.able) - Number(a.able));
};
