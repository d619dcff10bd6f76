import { opportunityWorkflow as table } from '../../../src/api/opportunity/workflow';
import { boot, type App } from '../../helpers/app';
import type { HttpClient } from '../../helpers/client';
import type { Person, RoleName } from '../../helpers/people';
import type { Outcome } from './expect';
import { outcomeOf } from './expect';
import { makeRow } from './rows';

let app: App;
let stranger: Person;
const people = {} as Record<RoleName, Person>;
const ROLES: RoleName[] = ['systemAdmin', 'salesManager', 'accountManager', 'executive'];
const STATES = Object.keys(table.states);
const UID = 'api::plan-item.plan-item';
const LIST = `/content-manager/collection-types/${UID}`;

beforeAll(async () => {
  app = await boot();
  stranger = await app.person('accountManager', { name: '旺财' });
  for (const role of ROLES) people[role] = await app.person(role);
});
afterAll(() => app.destroy());

const rowId = async (uid: string, documentId: string) =>
  (await app.strapi.db.query(uid as typeof UID).findOne({ where: { documentId } }))?.id as number;

/** An opportunity in a state, assigned to somebody, and a plan item of it; written past every rule. */
const arrange = async (state: string, assignee: Person) => {
  const opportunity = await makeRow(app, table, state, { creator: stranger, assignee });
  const item = await app.strapi.db.query(UID).create({
    data: {
      documentId: `p${opportunity}`,
      date: '2026-01-02',
      todo: 't',
      opportunity: await rowId(table.uid, opportunity),
      publishedAt: new Date(),
    },
  });
  return { opportunity, item: item.documentId as string };
};

const ACTIONS: Record<
  string,
  (http: HttpClient, ids: { opportunity: string; item: string }) => PromiseLike<{ status: number }>
> = {
  create: (http, { opportunity }) =>
    http.post(LIST, {
      date: '2026-01-03',
      todo: 'x',
      opportunity: { connect: [{ documentId: opportunity }] },
    }),
  plan: (http, { item }) => http.put(`${LIST}/${item}`, { todo: 'changed' }),
  result: (http, { item }) => http.put(`${LIST}/${item}`, { result: 'done' }),
  date: (http, { item }) => http.put(`${LIST}/${item}`, { date: '2026-02-03' }),
  delete: (http, { item }) => http.delete(`${LIST}/${item}`),
};

/** Requirements 2.2: the assignee plans and executes, a sales manager plans; only while the opportunity is assigned. */
const expected = (role: RoleName, own: boolean, state: string, action: string): Outcome[] => {
  if (role === 'systemAdmin' || role === 'executive') return ['refused'];
  // Of an opportunity that he may not know of, an account manager learns nothing: it is no choice of his.
  if (role === 'accountManager' && !own) return action === 'create' ? ['refused', 'rule'] : ['refused'];
  if (action === 'date') return ['rule'];
  // A field that the role may not write is refused as such, whatever the state.
  if (role === 'salesManager' && action === 'result') return ['refused'];
  return state === 'assigned' ? ['done'] : ['conflict'];
};

it.each(ROLES)('for %s: every action on a plan item, in every state of its opportunity', async (role) => {
  const wrong: string[] = [];
  for (const own of role === 'accountManager' ? [true, false] : [false]) {
    for (const state of STATES) {
      for (const [action, act] of Object.entries(ACTIONS)) {
        const ids = await arrange(state, own ? people[role] : stranger);
        const { status } = await act(people[role].http, ids);
        const allowed = expected(role, own, state, action);
        // An unassigned opportunity is everybody's to read: a plan for it is refused by its state.
        const outcome = outcomeOf(status);
        const byState = state === 'unassigned' && action === 'create' && outcome === 'conflict';
        if (!allowed.includes(outcome as Outcome) && !byState)
          wrong.push(`${own} ${state} ${action}: ${status}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

it('a result that a sales manager sends is not stored', async () => {
  const ids = await arrange('assigned', stranger);
  await ACTIONS.result(people.salesManager.http, ids);
  const item = await app.strapi.db.query(UID).findOne({ where: { documentId: ids.item } });
  expect(item?.result).toBeNull();
});

it('a result is the assignee’s alone, whatever else somebody’s role lets him write; a program is nobody', async () => {
  const ids = await arrange('assigned', stranger);
  const root = await app.person('superAdmin');
  const refused = await root.http.put(`${LIST}/${ids.item}`, { result: 'done' });
  expect([refused.status, refused.body.error.details.errors[0].path]).toEqual([403, ['result']]);
  expect((await ACTIONS.plan(root.http, ids)).status).toBe(200);
  expect((await ACTIONS.result(stranger.http, ids)).status).toBe(200);
  const program = await app.program();
  expect((await program.put(`/api/plan-items/${ids.item}`, { data: { result: 'again' } })).status).toBe(200);
});
