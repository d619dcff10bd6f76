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

describe('what follows a commit', () => {
  const write = (code: string) =>
    app.strapi.documents('api::counter.counter').create({ data: { name: code, value: 1 } as never });

  test('is over before the database closes', async () => {
    const order: string[] = [];
    const { db } = app.strapi;
    const query = db.query.bind(db);
    const slow = jest.spyOn(db, 'query').mockImplementation(((uid: never) => {
      const repository = query(uid);
      return {
        ...repository,
        findOne: async (ask: never) => {
          order.push('asked');
          await new Promise((done) => setTimeout(done, 300));
          const row = await repository.findOne(ask);
          order.push('answered');
          return row;
        },
      };
    }) as never);
    await write('slow');
    const close = db.destroy.bind(db);
    jest.spyOn(db, 'destroy').mockImplementation(async () => {
      order.push('closed');
      await close();
    });
    app = await app.restart();
    slow.mockRestore();
    expect(order).toEqual(['asked', 'answered', 'closed']);
  });

  test('may fail, and nobody falls over', async () => {
    const { db, log } = app.strapi;
    const said = jest.spyOn(log, 'error').mockImplementation((() => log) as never);
    const query = db.query.bind(db);
    const gone = jest.spyOn(db, 'query').mockImplementation(((uid: never) => ({
      ...query(uid),
      findOne: async () => {
        throw new Error('the database is gone');
      },
    })) as never);
    await write('gone');
    await new Promise((done) => setTimeout(done, 100));
    gone.mockRestore();
    expect(said.mock.calls.flat().join()).toContain('After a commit: the database is gone');
    said.mockRestore();
    expect(await db.query('api::counter.counter').findOne({ where: { name: 'gone' } })).not.toBeNull();
  });
});
