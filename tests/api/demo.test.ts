import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { boot, type App } from '../helpers/app';

type Load = (strapi: Core.Strapi, today?: Date) => Promise<void>;

const SAMPLES = [
  ['KH071202001', '聪海信息科技有限公司', '北京', '5', '小明'],
  ['KH071201008', '北京明科科技有限公司', '北京', '1', '小明'],
  ['KH071201007', '太阳药业', '华北', '2', '旺财'],
  ['KH071201006', '云南天河烟草公司', '中南', '2', '球球'],
  ['KH071201005', '北京天桥信息技术有限公司', '北京', '3', '小明'],
  ['KH071201004', '北京白羽有限责任公司', '北京', '1', '小明'],
  ['KH071201003', '北京神光培训', '北京', '3', '旺财'],
  ['KH071201002', '潍坊青鸟华光', '华北', '4', '旺财'],
  ['KH071201001', '青鸟无限数码', '北京', '4', '球球'],
  ['KH071130003', '北京大学', '北京', '5', '球球'],
];

describe('the demo company', () => {
  let app: App;
  let folder: string;
  let handover: string;
  const load: Load = (...args) => app.module<{ loadDemo: Load }>('src/demo/load').loadDemo(...args);
  const rows = (uid: string, query: object = {}) =>
    app.strapi.db.query(uid as 'api::customer.customer').findMany(query);
  const count = (uid: string, where: object = {}) =>
    app.strapi.db.query(uid as 'api::customer.customer').count({ where });

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'kehu-demo-'));
    handover = path.join(folder, 'handover.json');
    app = await boot({ env: { CRM_DEMO_HANDOVER: handover } });
  });

  afterAll(async () => {
    await app.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is not there unless it is asked for', async () => {
    expect(await count('api::customer.customer')).toBe(0);
    expect(await count('admin::user', { email: { $endsWith: '@kehu.example' } })).toBe(0);
  });

  it('has the sample customers with their codes, regions, levels and managers', async () => {
    await load(app.strapi);
    const codes = SAMPLES.map(([code]) => code);
    const found = await rows('api::customer.customer', {
      where: { code: { $in: codes } },
      populate: ['manager'],
    });
    const read = found.map(({ code, name, region, level, manager }) => [
      code,
      name,
      region,
      level,
      manager?.name,
    ]);
    expect(read).toEqual(expect.arrayContaining(SAMPLES));
    expect(read).toHaveLength(SAMPLES.length);
  });

  it('has work in every state', async () => {
    for (const status of ['unassigned', 'assigned', 'won', 'lost']) {
      expect(await count('api::opportunity.opportunity', { status })).toBeGreaterThan(0);
    }
    for (const status of ['new', 'assigned', 'handled', 'archived']) {
      expect(await count('api::service-request.service-request', { status })).toBeGreaterThan(0);
    }
    for (const status of ['warning', 'deferred', 'confirmed', 'recovered']) {
      expect(await count('api::churn-case.churn-case', { status })).toBeGreaterThan(0);
    }
    const overdue = { result: null, date: { $lt: new Date().toISOString().slice(0, 10) } };
    expect(await count('api::plan-item.plan-item', overdue)).toBeGreaterThan(0);
  });

  it('stores only values that the dictionary has', async () => {
    const items = await rows('api::dictionary-item.dictionary-item', { limit: 1000 });
    const of = (category: string) =>
      new Set(items.filter((it) => it.category === category).map((it) => it.value));
    const customers = await rows('api::customer.customer', { where: { incomplete: false }, limit: 1000 });
    const requests = await rows('api::service-request.service-request', { limit: 1000 });
    for (const { region, level } of customers) {
      expect(of('地区')).toContain(region);
      expect(of('客户等级')).toContain(level);
    }
    for (const { type } of requests) expect(of('服务类型')).toContain(type);
  });

  it('has nothing that is later than now, but plans', async () => {
    const now = new Date();
    for (const uid of [
      'api::customer.customer',
      'api::opportunity.opportunity',
      'api::service-request.service-request',
      'api::audit-event.audit-event',
    ]) {
      expect(await count(uid, { createdAt: { $gt: now } })).toBe(0);
    }
  });

  it('is loaded once: a second start adds nothing', async () => {
    const before = await count('api::customer.customer');
    await load(app.strapi);
    expect(await count('api::customer.customer')).toBe(before);
  });

  it('hands over the accounts and a token that opens every door of programs', async () => {
    const { accounts, token } = JSON.parse(readFileSync(handover, 'utf8'));
    expect(accounts.map((it: { email: string }) => it.email)).toHaveLength(7);
    const answer = await app.anonymous.get('/api/customers').set('Authorization', `Bearer ${token}`);
    expect(answer.status).toBe(200);
    expect(answer.body.data.length).toBeGreaterThan(0);
  });

  it.each(['admin', 'sysadmin', 'manager', 'xiaoming', 'wangcai', 'qiuqiu', 'exec'])(
    'lets %s in',
    async (who) => {
      const body = { email: `${who}@kehu.example`, password: 'Kehu-demo-2026' };
      const answer = await app.anonymous.post('/admin/login').send(body);
      expect(answer.status).toBe(200);
      expect(answer.body.data.user.preferedLanguage).toBe('zh-Hans');
    },
  );

  it('leaves counters past its codes, so that the next code is free', async () => {
    const { nextCode } = app.module<{ nextCode: (prefix: string, now: Date) => Promise<string> }>(
      'src/codes/next-code',
    );
    for (const [prefix, uid] of [
      ['KH', 'api::customer.customer'],
      ['JH', 'api::opportunity.opportunity'],
      ['FW', 'api::service-request.service-request'],
    ]) {
      const [latest] = await rows(uid, { orderBy: { createdAt: 'desc' }, limit: 1 });
      const code = await nextCode(prefix, new Date(latest.createdAt as unknown as string));
      expect(await count(uid, { code })).toBe(0);
    }
    expect(await nextCode('KH', new Date('2007-12-01T04:00:00Z'))).toBe('KH071201009');
  });

  it('makes a lost token anew', async () => {
    rmSync(handover);
    await load(app.strapi);
    expect(existsSync(handover)).toBe(true);
    const { token } = JSON.parse(readFileSync(handover, 'utf8'));
    const answer = await app.anonymous.get('/api/customers').set('Authorization', `Bearer ${token}`);
    expect(answer.status).toBe(200);
  });
});
