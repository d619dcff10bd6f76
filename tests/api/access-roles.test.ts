import { boot, type App } from '../helpers/app';
import { ROLE } from '../helpers/people';

const CODES = [ROLE.systemAdmin, ROLE.salesManager, ROLE.accountManager, ROLE.executive];
const READ = 'plugin::content-manager.explorer.read';

interface Stored {
  id: number;
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
}

let app: App;
beforeAll(async () => {
  app = await boot();
});
afterAll(() => app?.destroy());

const roleOf = async (code: string) => app.strapi.db.query('admin::role').findOne({ where: { code } });
const permissionsOf = async (code: string): Promise<Stored[]> =>
  app.strapi.db.query('admin::permission').findMany({ where: { role: { code } } }) as Promise<Stored[]>;
const find = async (code: string, action: string, subject: string | null) =>
  (await permissionsOf(code)).find((it) => it.action === action && it.subject === subject);

test('makes the four roles beside the super administrator, with their rights and rows as declared', async () => {
  for (const code of [...CODES, 'strapi-super-admin']) {
    expect(await roleOf(code)).toMatchObject({ code });
  }
  for (const code of ['strapi-editor', 'strapi-author']) expect(await roleOf(code)).toBeNull();
  expect(await find(ROLE.accountManager, READ, 'api::opportunity.opportunity')).toMatchObject({
    conditions: ['plugin::crm.unassigned', 'plugin::crm.mine', 'plugin::crm.created-by-me'],
  });
  expect(await find(ROLE.accountManager, 'plugin::crm.opportunity.win', null)).toMatchObject({
    conditions: ['plugin::crm.mine'],
  });
  expect(await find(ROLE.accountManager, 'plugin::crm.opportunity.assign', null)).toBeUndefined();
  expect(await find(ROLE.salesManager, 'plugin::crm.opportunity.assign', null)).toMatchObject({
    conditions: [],
  });
  const plan = await find(
    ROLE.salesManager,
    'plugin::content-manager.explorer.update',
    'api::plan-item.plan-item',
  );
  expect(plan?.properties.fields).toEqual(expect.arrayContaining(['todo']));
  expect(plan?.properties.fields).not.toContain('result');
  const staff = await find(ROLE.executive, READ, 'api::staff-member.staff-member');
  expect(staff?.properties.fields?.sort()).toEqual([
    'active',
    'email',
    'industry',
    'name',
    'phone',
    'region',
  ]);
});

test('offers every step, report and source as a tick of its own, and the four row conditions', async () => {
  const admin = await app.person('superAdmin');
  const { body } = await admin.http.get('/admin/permissions');
  const ids = body.data.sections.plugins.map((it: { action: string }) => it.action);
  expect(ids).toEqual(
    expect.arrayContaining([
      'plugin::crm.opportunity.assign',
      'plugin::crm.churn-case.defer',
      'plugin::crm.customer.share',
      'plugin::crm.sales.stock',
      'plugin::crm.report.churn',
      'plugin::crm.report.export',
      'plugin::crm.job.churn',
    ]),
  );
  const conditions = body.data.conditions.map((it: { id: string }) => it.id);
  expect(conditions).toEqual(
    expect.arrayContaining([
      'plugin::crm.mine',
      'plugin::crm.shared-with-me',
      'plugin::crm.created-by-me',
      'plugin::crm.unassigned',
    ]),
  );
});

test('never overwrites what an administrator has changed, takes away or deleted', async () => {
  const admin = await app.person('superAdmin');
  const role = await roleOf(ROLE.accountManager);
  const before = (await admin.http.get(`/admin/roles/${role.id}/permissions`)).body.data as Stored[];
  const changed = before
    .filter((it) => it.action !== 'plugin::crm.sales.stock')
    .map(({ action, subject, properties, conditions }) => ({
      action,
      subject,
      properties:
        action === READ && subject === 'api::customer.customer'
          ? { fields: properties.fields?.filter((it) => it !== 'bankAccount') }
          : properties,
      conditions: action === 'plugin::crm.opportunity.win' ? [] : conditions,
    }));
  const saved = await admin.http.put(`/admin/roles/${role.id}/permissions`, { permissions: changed });
  expect(saved.status).toBe(200);
  const executive = await roleOf(ROLE.executive);
  await app.strapi.service('admin::role').deleteByIds([executive.id]);

  app = await app.restart();
  expect(await find(ROLE.accountManager, 'plugin::crm.sales.stock', null)).toBeUndefined();
  expect(await find(ROLE.accountManager, 'plugin::crm.opportunity.win', null)).toMatchObject({
    conditions: [],
  });
  const customer = await find(ROLE.accountManager, READ, 'api::customer.customer');
  expect(customer?.properties.fields).not.toContain('bankAccount');
  expect(await roleOf(ROLE.executive)).toBeNull();
});

test('grants a field that an administrator has added to whoever had all fields, and to nobody else', async () => {
  // What the memory looks like one start before the field "phone" came to customers.
  const customer = 'api::customer.customer';
  const known = { type: 'plugin', name: 'crm', key: 'known-fields' } as const;
  const fields = (await app.strapi.store.get(known)) as Record<string, string[]>;
  fields[customer] = fields[customer].filter((it) => it !== 'phone');
  await app.strapi.store.set({ ...known, value: fields });
  const permissions = await permissionsOf(ROLE.accountManager);
  for (const it of permissions.filter((p) => p.subject === customer && p.properties.fields)) {
    const properties = { fields: it.properties.fields?.filter((f) => f !== 'phone') };
    await app.strapi.db.query('admin::permission').update({ where: { id: it.id }, data: { properties } });
  }
  app = await app.restart();
  for (const verb of ['create', 'read', 'update']) {
    const held = await find(ROLE.accountManager, `plugin::content-manager.explorer.${verb}`, customer);
    expect(held?.properties.fields).toContain('phone');
    expect(held?.properties.fields?.includes('bankAccount')).toBe(verb !== 'read');
  }
  const share = await find(ROLE.salesManager, 'plugin::content-manager.explorer.update', customer);
  expect(share?.properties.fields).toEqual(['manager', 'sharedWith']);
});
