import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { boot, type App } from '../helpers/app';
import { CASE, CM, CUSTOMER, newContact, newCustomer, rowOf } from '../helpers/customers';
import type { Person } from '../helpers/people';
import { salesFile } from '../helpers/sales-file';

interface Order {
  nameKey: string;
  lastOrderAt: Date;
}
type Sales = { lastOrders(ask: { until?: Date }, take: (batch: Order[]) => void): Promise<void> };

let app: App;
let ming: Person;
let wang: Person;
let chief: Person;
let admin: Person;
let program: Awaited<ReturnType<App['program']>>;

const NOW = new Date('2026-11-21T02:00:00Z');
const monthsAgo = (months: number) => new Date(Date.UTC(2026, 10 - months, 21, 2));
const key = (name: string) =>
  app.module<{ normaliseName(name: string): string }>('src/names/normalise').normaliseName(name);

/** A sales system with these last orders, by name. */
const salesOf = (orders: Record<string, Date>): Sales => ({
  async lastOrders({ until }, take) {
    for (const [name, lastOrderAt] of Object.entries(orders)) {
      if (!until || lastOrderAt <= until) take([{ nameKey: key(name), lastOrderAt }]);
    }
  },
});

const run = (
  orders: Record<string, Date>,
  now = NOW,
  report: (progress: object) => Promise<void> = async () => undefined,
) =>
  app
    .module<{
      runChurn(deps: object, now: Date): Promise<{ warned: number; recovered: number; customers: number }>;
    }>('src/jobs/churn/run')
    .runChurn({ sales: salesOf(orders), rule: { months: 6, timeZone: 'Asia/Shanghai' }, report }, now);

const customer = async (name: string, createdAt = monthsAgo(24), more: object = {}) => {
  const documentId = await newCustomer(ming.http, ming, { name, ...more });
  await app.strapi.db
    .query(CUSTOMER as never)
    .updateMany({ where: { documentId }, data: { createdAt } as never });
  return { documentId, id: (await rowOf(app, CUSTOMER, documentId)).id };
};

const casesOf = (customerId: number) =>
  app.strapi.db
    .query(CASE as never)
    .findMany({ where: { customerRef: customerId }, orderBy: { id: 'asc' } }) as Promise<
    Record<string, never>[]
  >;

beforeAll(async () => {
  const SALES_FILE = path.resolve(__dirname, `../../.tmp/tests/churn_${process.pid}.db`);
  app = await boot({ env: { SALES_FILE, SALES_PAUSE_MIN_MS: '100' } });
  ming = await app.person('accountManager', { name: '小明' });
  wang = await app.person('accountManager', { name: '旺财' });
  chief = await app.person('salesManager', { name: '主管' });
  admin = await app.person('systemAdmin', { name: '管理员' });
  program = await app.program();
});
afterAll(() => app?.destroy());

describe('the churn run', () => {
  it('warns once about each customer without an order for more than six months, however often it runs', async () => {
    const [old, recent, never, young, alias, future] = [
      await customer('久未下单公司'),
      await customer('刚下单公司'),
      await customer('从未下单公司'),
      await customer('新建公司', monthsAgo(1)),
      await customer('改名公司', monthsAgo(24), { aliases: ['改名公司（旧）'] }),
      await customer('未来日期公司'),
    ];
    const orders = {
      久未下单公司: monthsAgo(9),
      ' 刚下单公司 ': monthsAgo(1),
      '改名公司(旧)': monthsAgo(2),
      改名公司: monthsAgo(20),
      未来日期公司: new Date('2027-05-01T00:00:00Z'),
      不认识的公司: monthsAgo(30),
    };
    const first = await run(orders);
    expect(first).toMatchObject({ warned: 3, recovered: 0, customers: 6 });
    for (const it of [old, never, future]) {
      const [found, ...more] = await casesOf(it.id);
      expect(more).toEqual([]);
      expect(found).toMatchObject({ status: 'warning', managerRef: ming.staffId, openKey: it.id });
      expect(found.code).toMatch(/^LS261121\d{3,}$/);
    }
    for (const it of [recent, young, alias]) expect(await casesOf(it.id)).toEqual([]);
    const [warned] = await casesOf(old.id);
    expect(new Date(warned.lastOrderAt).toISOString()).toBe(monthsAgo(9).toISOString());
    expect((await casesOf(never.id))[0].lastOrderAt).toBeNull();

    expect(await run(orders)).toMatchObject({ warned: 0, recovered: 0 });
    // The relation itself is there, as every door reads it, and the trail says who made it.
    const shown = await ming.http.get(`${CM}/${CASE}/${warned.documentId}`);
    expect(shown.body.data.status).toBe('warning');
    const listed = await program.get('/api/churn-cases', {
      populate: 'customer',
      'filters[customer][name][$eq]': '久未下单公司',
    });
    expect(listed.body.data[0]).toMatchObject({ status: 'warning', customer: { name: '久未下单公司' } });
    const history = await ming.http.get(`/crm/history/churn-cases/${warned.documentId}`);
    expect(history.body.data[0]).toMatchObject({ actor: 'churn' });
  });

  it('leaves out who is lost or archived', async () => {
    const [lost, gone] = [await customer('已流失公司'), await customer('已归档公司')];
    await app.strapi.db
      .query(CUSTOMER as never)
      .updateMany({ where: { id: lost.id }, data: { status: 'lost' } as never });
    await newContact(ming.http, gone.documentId);
    await ming.http.delete(`${CM}/${CUSTOMER}/${gone.documentId}`);
    await run({});
    expect(await casesOf(lost.id)).toEqual([]);
    const all = await app.strapi.db.connection('churn_cases').where({ customer_ref: gone.id });
    expect(all).toEqual([]);
  });

  it('closes a case as recovered when the customer has ordered again, and warns anew when he stops again', async () => {
    const it = await customer('挽回公司');
    await run({ 挽回公司: monthsAgo(8) });
    const later = new Date(NOW.getTime() + 7 * 86_400_000);
    expect(await run({ 挽回公司: new Date(NOW.getTime() + 86_400_000) }, later)).toMatchObject({
      recovered: 1,
    });
    expect((await casesOf(it.id))[0]).toMatchObject({ status: 'recovered', openKey: null });
    const nextYear = new Date('2027-11-20T02:00:00Z');
    await run({ 挽回公司: new Date(NOW.getTime() + 86_400_000) }, nextYear);
    expect((await casesOf(it.id)).map((one) => one.status)).toEqual(['recovered', 'warning']);
  });

  it('adds nothing when the sales system fails in the middle of its answer', async () => {
    const it = await customer('半途公司');
    const broken: Sales = {
      async lastOrders(_ask, take) {
        take([{ nameKey: key('半途公司'), lastOrderAt: monthsAgo(9) }]);
        throw new Error('gone');
      },
    };
    const { runChurn } = app.module<{ runChurn(deps: object, now: Date): Promise<unknown> }>(
      'src/jobs/churn/run',
    );
    const deps = { sales: broken, rule: { months: 6, timeZone: 'UTC' }, report: async () => undefined };
    await expect(runChurn(deps, NOW)).rejects.toThrow('gone');
    expect(await casesOf(it.id)).toEqual([]);
  });

  it('killed between two batches and started again, adds nothing twice', async () => {
    const { connection } = app.strapi.db;
    const stamp = new Date('2020-01-01T00:00:00Z');
    const rows = Array.from({ length: 1200 }, (_, i) => ({
      document_id: `bulk-customer-${i}`.padEnd(24, '0'),
      code: `B${i}`,
      name: `批量公司${i}`,
      status: 'normal',
      incomplete: false,
      created_at: stamp,
      updated_at: stamp,
      published_at: stamp,
    }));
    for (let at = 0; at < rows.length; at += 400)
      await connection('customers').insert(rows.slice(at, at + 400));
    let writes = 0;
    const killed = run({}, NOW, async (progress) => {
      writes += (progress as { phase: string }).phase === 'writing' ? 1 : 0;
      if (writes === 3) throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    const count = async () =>
      Number((await connection('churn_cases').where('code', 'like', 'LS%').count({ n: '*' }))[0].n);
    const half = await count();
    const again = await run({});
    expect(again.warned).toBeGreaterThan(0);
    expect(await count()).toBe(half + again.warned);
    expect((await run({})).warned).toBe(0);
    const doubles = await connection('churn_cases')
      .whereNotNull('open_key')
      .groupBy('customer_ref')
      .having(connection.raw('count(*) > 1'))
      .select('customer_ref');
    expect(doubles).toEqual([]);
    const links = Number((await connection('churn_cases_customer_lnk').count({ n: '*' }))[0].n);
    expect(links).toBe(Number((await connection('churn_cases').count({ n: '*' }))[0].n));
  });

  it('two at the same time warn about everybody once', async () => {
    const it = await customer('双开公司');
    await Promise.all([run({}), run({}), run({})]);
    expect(await casesOf(it.id)).toHaveLength(1);
  });
});

describe('a case', () => {
  const warned = async (name: string) => {
    const of = await customer(name);
    await run({ [name]: monthsAgo(9) });
    const [{ documentId }] = await casesOf(of.id);
    return { customer: of, documentId: documentId as string, at: `/crm/churn-cases/${documentId}` };
  };

  it('is deferred as often as one likes, and every measure is kept with who and when', async () => {
    const { at, documentId } = await warned('暂缓公司');
    expect((await ming.http.get(`${at}/actions`)).body.data.map((it: { step: string }) => it.step)).toEqual([
      'defer',
    ]);
    expect((await wang.http.post(`${at}/defer`, { data: { measure: '不归我管' } })).status).toBe(404);
    expect((await chief.http.post(`${at}/defer`, { data: { measure: '也不归我管' } })).status).toBe(403);
    expect((await ming.http.post(`${at}/defer`, { data: { measure: ' ' } })).status).toBe(400);
    expect(
      (await ming.http.post(`${at}/confirm`, { data: { reason: '太早' } })).body.error.details.code,
    ).toBe('RULE_BROKEN');
    const first = await ming.http.post(`${at}/defer`, { data: { measure: '打电话' } });
    expect(first.body.data.status).toBe('deferred');
    expect(first.body.meta.actions).toEqual(['defer', 'confirm']);
    expect(
      (await program.post(`/api/churn-cases/${documentId}/defer`, { data: { measure: '发邮件' } })).status,
    ).toBe(200);
    const { body } = await program.get('/api/retention-measures', {
      'filters[churnCase][documentId][$eq]': documentId,
      populate: 'author',
      sort: 'id',
    });
    expect(
      body.data.map((it: { measure: string; author?: { name: string } }) => [
        it.measure,
        it.author?.name ?? null,
      ]),
    ).toEqual([
      ['打电话', '小明'],
      ['发邮件', null],
    ]);
    const measure = body.data[0].documentId;
    expect(
      (await program.put(`/api/retention-measures/${measure}`, { data: { measure: '改写' } })).status,
    ).toBe(400);
    expect((await program.delete(`/api/retention-measures/${measure}`)).status).toBe(400);
    expect(
      (await program.post('/api/retention-measures', { data: { churnCase: documentId, measure: 'x' } }))
        .status,
    ).toBe(400);
  });

  it('confirmed makes its customer lost and read-only, until a sales manager reactivates him', async () => {
    const { at, documentId, customer: of } = await warned('流失公司');
    await ming.http.post(`${at}/defer`, { data: { measure: '打电话' } });
    expect((await ming.http.post(`${at}/confirm`, { data: {} })).status).toBe(400);
    const confirmed = await ming.http.post(`${at}/confirm`, { data: { reason: '客户厂址迁移' } });
    expect(confirmed.status).toBe(200);
    expect(confirmed.body.data).toMatchObject({ status: 'confirmed', reason: '客户厂址迁移' });
    expect(confirmed.body.data.confirmedAt).toBeTruthy();
    expect((await rowOf(app, CUSTOMER, of.documentId)).status).toBe('lost');
    const edit = await ming.http.put(`${CM}/${CUSTOMER}/${of.documentId}`, { phone: '1' });
    expect([edit.status, edit.body.error.details.code]).toEqual([409, 'STATE_CONFLICT']);
    expect((await newContact(ming.http, of.documentId)).status).toBe(409);
    expect((await ming.http.delete(`${CM}/${CUSTOMER}/${of.documentId}`)).status).toBe(409);
    expect(
      (await ming.http.post(`/crm/customers/${of.documentId}/share`, { data: { sharedWith: [] } })).status,
    ).toBe(409);
    const late = await program.post(`/api/churn-cases/${documentId}/defer`, { data: { measure: '太晚' } });
    expect([late.status, late.body.error.details.status]).toEqual([409, 'confirmed']);
    const history = await chief.http.get(`/crm/history/customers/${of.documentId}`);
    expect(JSON.stringify(history.body.data)).toContain('客户厂址迁移');

    const back = `/crm/customers/${of.documentId}/reactivate`;
    expect((await ming.http.post(back, { data: { reason: '回来了' } })).status).toBe(403);
    expect((await chief.http.post(back, { data: {} })).status).toBe(400);
    expect((await chief.http.post(back, { data: { reason: '回来了' } })).body.data.status).toBe('normal');
    expect((await ming.http.put(`${CM}/${CUSTOMER}/${of.documentId}`, { phone: '1' })).status).toBe(200);
    expect(
      JSON.stringify((await chief.http.get(`/crm/history/customers/${of.documentId}`)).body.data),
    ).toContain('回来了');
  });

  it('is confirmed by one of twenty at the same time', async () => {
    const { at, documentId } = await warned('抢先公司');
    await ming.http.post(`${at}/defer`, { data: { measure: '打电话' } });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        program.post(`/api/churn-cases/${documentId}/confirm`, { data: { reason: `第${i}个` } }),
      ),
    );
    expect(answers.map((it) => it.status).sort()).toEqual([200, ...Array(19).fill(409)]);
  });

  it('goes with the customer to whom he is handed over, also while it is being confirmed', async () => {
    const { at, documentId, customer: of } = await warned('移交公司');
    await ming.http.post(`${at}/defer`, { data: { measure: '打电话' } });
    expect(
      (
        await ming.http.post(`/crm/customers/${of.documentId}/hand-over`, {
          data: { manager: wang.documentId },
        })
      ).status,
    ).toBe(200);
    expect((await casesOf(of.id))[0].managerRef).toBe(wang.staffId);
    expect((await wang.http.get(`${at}/actions`)).body.data.map((it: { step: string }) => it.step)).toEqual([
      'defer',
      'confirm',
    ]);
    const [gave, confirmed] = await Promise.all([
      program.post(`/api/customers/${of.documentId}/hand-over`, { data: { manager: ming.documentId } }),
      program.post(`/api/churn-cases/${documentId}/confirm`, { data: { reason: '同时' } }),
    ]);
    expect(confirmed.status).toBe(200);
    expect([200, 409]).toContain(gave.status);
  });

  it('is written by no plain door', async () => {
    const { documentId, customer: of } = await warned('直写公司');
    expect((await program.post('/api/churn-cases', { data: { customer: of.documentId } })).status).toBe(400);
    expect(
      (await program.put(`/api/churn-cases/${documentId}`, { data: { status: 'confirmed' } })).status,
    ).toBe(409);
    expect((await program.delete(`/api/churn-cases/${documentId}`)).status).toBeGreaterThanOrEqual(400);
  });
});

describe('running it by hand', () => {
  it('is for administrators', async () => {
    for (const person of [ming, chief])
      expect((await person.http.post('/crm/jobs/churn/run')).status).toBe(403);
    expect((await app.anonymous.post('/crm/jobs/churn/run')).status).toBe(401);
    expect((await program.post('/api/jobs/churn/run')).status).toBe(404);
    expect((await admin.http.post('/crm/jobs/churn/run', { data: { now: '2030' } })).status).toBe(400);
  });

  it('adds nothing while the sales system is down, says so, and catches up when it is back', async () => {
    const file = process.env.SALES_FILE as string;
    const it = await customer('真实订单公司');
    const fresh = await customer('真实新单公司');
    await rm(file, { force: true });
    const { body, status } = await admin.http.post('/crm/jobs/churn/run');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      job: 'churn',
      state: 'failed',
      outcome: { code: 'SALES_SYSTEM_UNAVAILABLE' },
      startedBy: '管理员',
    });
    expect(body.data.message).toContain('没有添加任何预警');
    const list = await admin.http.get('/crm/jobs/churn/runs');
    expect(list.body.data[0].id).toBe(body.data.id);
    expect(list.body.meta.schedule).toMatchObject({ rule: '0 2 * * 6', timeZone: 'Asia/Shanghai' });
    expect((await ming.http.get('/crm/jobs/churn/runs')).status).toBe(403);
    expect(await casesOf(it.id)).toEqual([]);

    const day = (ago: number) =>
      new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 19).replace('T', ' ');
    const made = salesFile('churn', [
      { customer: '真实订单公司', date: day(300), lines: [] },
      { customer: '真实新单公司', date: day(300), lines: [] },
      { customer: ' 真实新单公司 ', date: day(20), status: '1', lines: [] },
    ]);
    await rename(made, file);
    // The sales system is asked again after its pause.
    let again = await admin.http.post('/crm/jobs/churn/run');
    for (let round = 0; again.body.data.state === 'failed' && round < 400; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      again = await admin.http.post('/crm/jobs/churn/run');
    }
    expect(again.body.data).toMatchObject({ state: 'done', outcome: { recovered: 0 } });
    expect(await casesOf(it.id)).toHaveLength(1);
    expect(await casesOf(fresh.id)).toEqual([]);
  });
});
