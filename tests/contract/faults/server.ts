import type { Mapping } from '../../../src/sales-system/mapping';
import { DEFAULT_MAPPING } from '../../../src/sales-system/mapping';
import { mappingIn, type Loaded } from '../loaded';
import { CONGHAI } from '../rows';
import { failing, leftAlone, PATIENT, recovers, TIMEOUT, watch, type Watched } from './harness';
import { note, writeNotes } from './table';

export interface Desk {
  system: string;
  /** Why not; undefined where it runs. */
  skipped?: string;
  load(): Promise<Loaded>;
  /** SQL of the server's own administrator. */
  rename(schema: string, from: string, to: string): string;
  sleeping(schema: string, seconds: number): string;
  /** Kills the queries of the reader's that wait in the sleeping view. */
  kill(loaded: Loaded): Promise<void>;
  refuse(loaded: Loaded): { off: string; on: string } | null;
  revoke(loaded: Loaded): { off: string; on: string };
}

/** The faults of a server that is really there. */
export const serverFaults = (desk: Desk): void => {
  const suite = desk.skipped ? describe.skip : describe;
  suite(`faults of ${desk.system}${desk.skipped ? ` (skipped: ${desk.skipped})` : ''}`, () => {
    const page = { page: 1, pageSize: 25 };
    let loaded: Loaded;
    let mapping: Mapping;
    let watched: Watched;
    const stock = () => watched.sales.stock(page);
    const orders = () => watched.sales.ordersOf({ names: [CONGHAI], ...page });
    const sleepy = async (seconds: number) => {
      await loaded.run(desk.rename(loaded.schema!, 'storage', 'storage_old'));
      await loaded.run(desk.sleeping(loaded.schema!, seconds));
    };
    const awake = async () => {
      await loaded.run(`DROP VIEW ${loaded.schema}.storage`);
      await loaded.run(desk.rename(loaded.schema!, 'storage_old', 'storage'));
    };

    beforeAll(async () => {
      loaded = await desk.load();
      mapping = mappingIn(DEFAULT_MAPPING, loaded.schema);
    });
    beforeEach(async () => {
      watched = await watch(loaded.connection, mapping);
    });
    afterEach(() => watched.close());
    afterAll(async () => {
      await loaded?.close();
      writeNotes();
    });

    test('nothing listens at the port', async () => {
      const gone = await watch({ ...loaded.connection, port: 9 }, mapping);
      const seen = await failing(gone, () => gone.sales.stock(page));
      expect(seen.kind).toBe('down');
      await leftAlone(gone, () => gone.sales.stock(page));
      note(desk.system, 'nothing listens there', seen, null);
      await gone.close();
    });

    test('a table is missing: only the questions that need it fail', async () => {
      await loaded.run(desk.rename(loaded.schema!, 'storage', 'storage_old'));
      const seen = await failing(watched, stock);
      expect(seen.kind).toBe('table');
      await leftAlone(watched, stock);
      expect((await orders()).total).toBe(4);
      await loaded.run(desk.rename(loaded.schema!, 'storage_old', 'storage'));
      note(desk.system, 'a table is missing', seen, await recovers(watched, stock));
    });

    test('the right to read is taken away', async () => {
      const { off, on } = desk.revoke(loaded);
      await loaded.run(off);
      const seen = await failing(watched, stock);
      expect(seen.kind).toBe('rights');
      await loaded.run(on);
      note(desk.system, 'no right to SELECT', seen, await recovers(watched, stock));
    });

    test('wrong password', async () => {
      const rule = desk.refuse(loaded);
      if (!rule) return;
      await loaded.run(rule.off);
      const seen = await failing(watched, stock);
      expect(seen.kind).toBe('password');
      await leftAlone(watched, orders);
      await loaded.run(rule.on);
      note(desk.system, 'wrong password', seen, await recovers(watched, stock));
    });

    test('a query that takes too long is given up, and the rest works', async () => {
      await sleepy(TIMEOUT / 100);
      const seen = await failing(watched, stock);
      expect(seen.kind).toBe('slow');
      expect((await orders()).total).toBe(4);
      await awake();
      note(desk.system, 'a query takes too long', seen, await recovers(watched, stock));
    });

    test('a query is killed in the middle', async () => {
      const patient = await watch(loaded.connection, mapping, PATIENT);
      const ask = () => patient.sales.stock(page);
      await sleepy(PATIENT / 100);
      // A page and its count are two queries: the second may begin to sleep when the first is dead already.
      let isAwake = false;
      const killing = (async () => {
        for (; !isAwake; await new Promise((resolve) => setTimeout(resolve, 50))) await desk.kill(loaded);
      })();
      const seen = await failing(patient, ask);
      await awake();
      isAwake = true;
      await killing;
      expect(seen.kind).toBe('killed');
      note(desk.system, 'killed in the middle of a query', seen, await recovers(patient, ask));
      await patient.close();
    });
  });
};
