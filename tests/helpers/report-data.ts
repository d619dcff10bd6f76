import type { App } from './app';

type Data = Record<string, unknown>;

/** Rows straight into the tables, dated as one likes: what reports and the desk count. */
export const rowsOf = (app: App) => {
  const make =
    (uid: string) =>
    async ({ createdAt, archivedAt, ...data }: Data) => {
      const row = (await app.strapi.db.query(uid as 'api::customer.customer').create({ data })) as Data & {
        id: number;
        documentId: string;
      };
      // Below every door: an archived customer is not to be seen from here on.
      const later = {
        ...(createdAt ? { created_at: createdAt } : {}),
        ...(archivedAt ? { archived_at: archivedAt } : {}),
      };
      const { tableName } = app.strapi.db.metadata.get(uid);
      if (Object.keys(later).length > 0)
        await app.strapi.db.connection(tableName).where({ id: row.id }).update(later);
      return row;
    };
  const plain =
    (uid: string, defaults: Data) =>
    (data: Data = {}) =>
      make(uid)({ ...defaults, ...data });
  return {
    staff: plain('api::staff-member.staff-member', { name: '小明', active: true }),
    item: plain('api::dictionary-item.dictionary-item', { editable: true, position: 0, retired: false }),
    customer: plain('api::customer.customer', { name: '某公司', status: 'normal' }),
    name: plain('api::customer-name.customer-name', { alias: false }),
    opportunity: plain('api::opportunity.opportunity', {
      customerName: '某公司',
      successRate: 50,
      summary: '概要',
      description: '描述',
      status: 'unassigned',
    }),
    planItem: plain('api::plan-item.plan-item', { todo: '拜访' }),
    activity: plain('api::activity.activity', { place: '北京', summary: '概要', details: '详细' }),
    churnCase: plain('api::churn-case.churn-case', { status: 'warning' }),
    request: plain('api::service-request.service-request', {
      summary: '概要',
      request: '请求',
      status: 'new',
    }),
  };
};

export type Rows = ReturnType<typeof rowsOf>;
