import { CrmError } from '../../src/errors/crm-error';
import { SalesFault, type FaultKind } from '../../src/sales-system/faults';
import { guardSalesSystem, type Clock } from '../../src/sales-system/guard';
import type { SalesSystem } from '../../src/sales-system/port';

const rules = { pauseMinMs: 1000, pauseMaxMs: 8000, tryMs: 10_000, timeoutMs: 50, jobTimeoutMs: 50 };
const page = { page: 1, pageSize: 1 };

/** A sales system that fails as it is told, and a clock that stands still until it is moved. */
const stage = () => {
  const broken: Partial<Record<keyof SalesSystem, FaultKind>> = {};
  const asked: string[] = [];
  let now = 1_000_000;
  let later: { at: number; work: () => void } | undefined;
  const answer = (question: keyof SalesSystem) => async () => {
    asked.push(question);
    const kind = broken[question];
    if (kind) throw new SalesFault(kind, `${kind} on purpose`);
    return { rows: [], total: 0 } as never;
  };
  const system = Object.fromEntries(
    (['ordersOf', 'order', 'lastOrders', 'contribution', 'products', 'stock', 'ping'] as const).map((it) => [
      it,
      answer(it),
    ]),
  ) as unknown as SalesSystem;
  const clock: Clock = {
    now: () => now,
    later: (ms, work) => {
      later = { at: now + ms, work };
      return () => (later = undefined);
    },
  };
  const log: string[] = [];
  const sales = guardSalesSystem(
    () => system,
    rules,
    (it) => log.push(it),
    clock,
  );
  const wait = async (ms: number) => {
    now += ms;
    if (later && later.at <= now) {
      const { work } = later;
      later = undefined;
      work();
    }
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { sales, broken, asked, wait, log };
};
const refused = async (asking: Promise<unknown>) => {
  const error = await asking.then(
    () => undefined,
    (it: unknown) => it,
  );
  expect(error).toBeInstanceOf(CrmError);
  return error as CrmError;
};

test('a missing table fails the questions that need it; the others go on', async () => {
  const { sales, broken, asked } = stage();
  broken.stock = 'table';
  await refused(sales.stock(page));
  await refused(sales.stock(page));
  expect(asked).toEqual(['stock']);
  await sales.products(page);
  expect(await sales.health()).toMatchObject({ state: 'failing', kind: 'table', questions: ['stock'] });
});

test('a system that is down is down for every question, and says when to come back', async () => {
  const { sales, broken, asked } = stage();
  broken.stock = 'down';
  const error = await refused(sales.stock(page));
  expect([error.status, error.headers]).toEqual([503, { 'Retry-After': '1' }]);
  await refused(sales.products(page));
  await refused(sales.ordersOf({ names: ['x'], ...page }));
  expect(asked).toEqual(['stock']);
});

test('it is looked for by itself, with growing pauses, and is back without anybody asking', async () => {
  const { sales, broken, asked, wait, log } = stage();
  broken.stock = 'down';
  broken.ping = 'down';
  await refused(sales.stock(page));
  const since = (await sales.health()).since;
  for (const pause of [1000, 2000, 4000, 8000, 8000]) {
    const before = asked.length;
    await wait(pause - 1);
    expect(asked.length).toBe(before);
    await wait(2);
    expect(asked.length).toBe(before + 1);
  }
  expect((await sales.health()).since).toBe(since);
  delete broken.ping;
  delete broken.stock;
  await wait(8001);
  expect(await sales.health()).toMatchObject({ state: 'up', since: null, nextTryAt: null });
  await sales.stock(page);
  // One line when it fails and one when it is back, not one for each try.
  expect(log).toHaveLength(2);
});

test('a status that is only looked at asks nothing; asked to look, it asks once', async () => {
  const { sales, broken, asked } = stage();
  expect((await sales.health()).state).toBe('up');
  expect(asked).toEqual([]);
  broken.ping = 'password';
  expect(await sales.health(true)).toMatchObject({
    state: 'failing',
    kind: 'password',
    detail: 'password on purpose',
  });
  await sales.health(true);
  expect(asked).toEqual(['ping']);
});

test('a question without an answer is given up at the time-out, and told so', async () => {
  let signal: AbortSignal | undefined;
  const never = { stock: () => new Promise(() => undefined) } as unknown as SalesSystem;
  const sales = guardSalesSystem((limit) => ((signal = limit.signal), never), rules);
  // On the same loop as the time-out: a busy machine is late with both.
  let late = false;
  const deadline = setTimeout(() => (late = true), 20 * rules.timeoutMs);
  const error = await refused(sales.stock(page));
  clearTimeout(deadline);
  expect(late).toBe(false);
  expect(error.message).toContain('太慢');
  expect(signal?.aborted).toBe(true);
  sales.stop();
});

test.each([
  ['down', '连接不上'],
  ['slow', '太慢'],
  ['killed', '中断'],
  ['password', '联系系统管理员'],
  ['table', '联系系统管理员'],
  ['rights', '联系系统管理员'],
  ['data', '联系系统管理员'],
] as const)('%s is said in words that a salesman understands', async (kind, words) => {
  const { sales, broken } = stage();
  broken.products = kind;
  const { message } = await refused(sales.products(page));
  expect(message).toContain(words);
  expect(message).toContain('其他功能不受影响');
  expect(message).not.toMatch(/on purpose|SQL|table|null/i);
});

test('sums that take longer than anybody waits go on, and are let in as soon as they are there', async () => {
  let finish = () => {};
  let started = 0;
  const summing = new Promise<{ rows: []; total: number }>(
    (resolve) => (finish = () => resolve({ rows: [], total: 7 })),
  );
  const slow = { contribution: () => ((started += 1), summing) } as unknown as SalesSystem;
  const sales = guardSalesSystem(() => slow, { ...rules, pauseMinMs: 60_000, jobTimeoutMs: 10_000 });
  expect((await refused(sales.contribution(page))).message).toContain('太慢');
  await refused(sales.contribution(page));
  expect(started).toBe(1);
  finish();
  await new Promise((resolve) => setImmediate(resolve));
  expect(await sales.contribution(page)).toEqual({ rows: [], total: 7 });
  expect(await sales.health()).toMatchObject({ state: 'up' });
  sales.stop();
});
