import { boot, type App } from '../helpers/app';

let app: App;
beforeAll(async () => {
  app = await boot();
});
afterAll(() => app?.destroy());

test('boots, signs people in, and makes both kinds of tokens', async () => {
  const admin = await app.person('superAdmin', { name: 'Root' });
  expect((await admin.http.get('/admin/users/me')).body.data.email).toBe(admin.email);
  const program = await app.program();
  expect((await program.get('/api/opportunities')).status).toBe(200);
  const limited = await app.program(['api::customer.customer.find']);
  expect((await limited.get('/api/customers')).status).toBe(200);
  expect((await limited.get('/api/opportunities')).status).toBe(403);
  const acting = await app.adminToken(admin, [
    { action: 'plugin::content-manager.explorer.read', subject: 'api::customer.customer' },
  ]);
  const list = '/content-manager/collection-types';
  expect((await acting.get(`${list}/api::customer.customer`)).status).toBe(200);
  expect((await acting.get(`${list}/api::opportunity.opportunity`)).status).toBe(403);
});

test('refuses everybody else', async () => {
  expect((await app.anonymous.get('/api/opportunities')).status).toBe(403);
  expect((await app.anonymous.get('/content-manager/content-types')).status).toBe(401);
});

test('keeps what was written over a restart', async () => {
  await app.strapi.db.query('api::counter.counter').create({ data: { name: 'kept', value: 3 } });
  app = await app.restart();
  expect(
    await app.strapi.db.query('api::counter.counter').findOne({ where: { name: 'kept' } }),
  ).toMatchObject({ value: 3 });
});
