import { boot, type App } from '../helpers/app';
import { startClock, stopClock } from '../helpers/clock';

let app: App;

interface Job {
  name: string;
  rule: string;
  timeZone: string;
  permission: string;
  run: (context: { report: (progress: object) => Promise<void> }) => Promise<object>;
}
interface Run {
  state: string;
  attempts: number;
  nextTryAt: string | null;
  outcome: { code?: string } | null;
}

let serial = 0;
let done: string[] = [];

const job = (run: Job['run'] = async () => ({})): Job => {
  serial += 1;
  const name = `job-${serial}`;
  return {
    name,
    rule: '0 2 * * 6',
    timeZone: 'Asia/Shanghai',
    permission: 'x',
    run: async (context) => {
      done.push(name);
      return run(context);
    },
  };
};

const lookAfter = (one: Job, now: Date, staleMs?: number) =>
  app
    .module<{ lookAfter(job: Job, now: Date, staleMs?: number): Promise<void> }>('src/jobs/clock')
    .lookAfter(one, now, staleMs);

const query = () => app.strapi.db.query('api::job-run.job-run');

const since = (one: Job, startedAt: Date) =>
  query().create({
    data: { job: one.name, period: 'since', state: 'done', startedAt, attempts: 1 } as never,
  });

const runOf = (one: Job, period: string) =>
  query().findOne({ where: { job: one.name, period } }) as unknown as Promise<Run>;

const SATURDAY = '2026-11-20T18:00:00.000Z';
const BEFORE = new Date('2026-11-19T00:00:00Z');
const AFTER = new Date('2026-11-23T08:00:00Z');

beforeAll(async () => {
  // Heartbeats are written by the clock that the application sees: it stands where these runs are.
  stopClock(AFTER.toISOString());
  app = await boot();
});
beforeEach(() => {
  done = [];
});
afterAll(async () => {
  await app?.destroy();
  startClock();
});

test('a run that was missed is made up once, and none from before the first start', async () => {
  const one = job();
  await since(one, BEFORE);
  await lookAfter(one, AFTER);
  await lookAfter(one, AFTER);
  expect(done).toEqual([one.name]);
  expect(await runOf(one, SATURDAY)).toMatchObject({ state: 'done', attempts: 1 });
  const fresh = job();
  await since(fresh, AFTER);
  await lookAfter(fresh, new Date('2026-11-24T00:00:00Z'));
  expect(done).toEqual([one.name]);
});

test('of ten that ask at the same moment, one runs it', async () => {
  const one = job();
  await since(one, BEFORE);
  await Promise.all(Array.from({ length: 10 }, () => lookAfter(one, new Date(SATURDAY))));
  expect(done).toEqual([one.name]);
});

test('a run that failed is tried again later, with growing pauses, until it succeeds', async () => {
  let fails = 2;
  const one = job(async () => {
    fails -= 1;
    if (fails >= 0) throw new Error('down');
    return {};
  });
  await since(one, BEFORE);
  await lookAfter(one, AFTER);
  const first = await runOf(one, SATURDAY);
  expect(first).toMatchObject({ state: 'failed', attempts: 1, outcome: { code: 'INTERNAL' } });
  await lookAfter(one, AFTER);
  expect(done).toHaveLength(1);
  const then = (run: Run) => new Date(new Date(run.nextTryAt as string).getTime() + 1000);
  await lookAfter(one, then(first));
  const second = await runOf(one, SATURDAY);
  expect(second).toMatchObject({ state: 'failed', attempts: 2 });
  await lookAfter(one, then(second));
  expect(await runOf(one, SATURDAY)).toMatchObject({ state: 'done', attempts: 3, nextTryAt: null });
});

test('a run that was killed is taken over when nothing has been heard of it, and the dead one writes no more', async () => {
  let release: () => void = () => undefined;
  let report: (progress: object) => Promise<void> = async () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const one = job(async (context) => {
    report = context.report;
    if (done.filter((it) => it === one.name).length === 1) await held;
    return { by: 'second' };
  });
  await since(one, BEFORE);
  const first = lookAfter(one, AFTER);
  while (done.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const dead = report;
  await lookAfter(one, new Date(AFTER.getTime() + 60_000));
  expect(done).toHaveLength(1);
  await lookAfter(one, new Date(AFTER.getTime() + 600_000));
  expect(done).toHaveLength(2);
  await expect(dead({ phase: 'writing' })).rejects.toThrow('taken over');
  release();
  await first;
  expect(await runOf(one, SATURDAY)).toMatchObject({ state: 'done', attempts: 2, outcome: { by: 'second' } });
});

test('after a restart a missed run is made up at once, and one that died with the old process is taken over', async () => {
  // The clock is on from here; there is no sales system behind this application, so that the run fails and says so.
  const env = { CRON_ENABLED: 'true', CHURN_CRON: '0 0 1 * *', SALES_FILE: '/nowhere/sales.db' };
  Object.assign(process.env, env);
  app = await app.restart();
  const where = { job: 'churn' };
  await query().updateMany({
    where: { ...where, period: 'since' },
    data: { startedAt: new Date('2020-01-01T00:00:00Z') },
  });
  expect(await query().count({ where: { ...where, period: { $ne: 'since' } } })).toBe(0);
  app = await app.restart();
  const runs = async () =>
    (await query().findMany({ where: { ...where, period: { $ne: 'since' } } })) as unknown as (Run & {
      id: number;
    })[];
  const settled = async (attempts: number) => {
    for (let round = 0; round < 1000; round += 1) {
      const [run] = await runs();
      if (run?.state === 'failed' && run.attempts === attempts) return run;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`No run after a restart: ${JSON.stringify(await runs())}`);
  };
  const first = await settled(1);
  expect(first.outcome?.code).toBe('SALES_SYSTEM_UNAVAILABLE');
  // As if the process had been killed in the middle of it, long ago.
  const heartbeatAt = new Date(Date.now() - 3_600_000);
  await query().updateMany({
    where: { id: first.id },
    data: { state: 'running', heartbeatAt, nextTryAt: null } as never,
  });
  app = await app.restart();
  await settled(2);
  expect(await runs()).toHaveLength(1);
  Object.assign(process.env, { CRON_ENABLED: 'false' });
});
