import { boot, type App } from '../helpers/app';
import type { HttpClient } from '../helpers/client';
import { customerData, row } from '../helpers/fixtures';
import type { RoleName } from '../helpers/people';
import { statementsOf, warmStatementsOf } from '../helpers/statements';

let app: App;
let program: HttpClient;

const given = {
  customerName: '甲',
  contactName: '林静',
  contactPhone: '1',
  successRate: 60,
  summary: 's',
  description: 'd',
};

beforeAll(async () => {
  app = await boot();
  program = await app.program();
});
afterAll(() => app.destroy());

interface Person {
  staffId: number;
  userId: number;
  documentId: string;
  name: string;
  ability: unknown;
}

const staff = async (role: RoleName): Promise<Person> => {
  const person = await app.person(role);
  const user = await app.strapi.service('admin::user').findOne(person.userId, ['roles']);
  const ability = await app.strapi.service('admin::permission').engine.generateUserAbility(user);
  return { ...person, ability };
};

const create = async () =>
  (await program.post('/api/opportunities', { data: given })).body.data.documentId as string;

/** Takes a step as a member of the staff, below his HTTP request. */
const runStep = (person: Person, uid: string, step: string, documentId: string, data: object) => {
  const { runStep: run } = app.module<{ runStep: (call: object) => Promise<unknown> }>('src/workflow/run');
  const { workflowOf } = app.module<{ workflowOf: (uid: string) => object }>('src/workflow/registry');
  const { staffId, userId, name, ability } = person;
  const actor = { kind: 'staff', staffId, userId, name, ability, door: 'panel' };
  return run({ table: workflowOf(uid), step, documentId, data, actor });
};

type Taken = [person: Person, noun: string, step: string, documentId: string, data: object];

/** Takes steps one after the other, and tells what each has cost. */
const costsOf = async (steps: readonly Taken[]) => {
  const found: [string, number][] = [];
  for (const [person, noun, step, documentId, data] of steps) {
    const seen = await statementsOf(app.strapi, () =>
      runStep(person, `api::${noun}.${noun}`, step, documentId, data),
    );
    found.push([`${noun} ${step}`, seen.length]);
  }
  return found;
};

describe('a step', () => {
  const CEILING = 10;
  /**
   * A won opportunity becomes a customer and his contact, each with a link of its own, his name (unique), his code
   * (a counter) and what the trail says: nine writes, after the one statement that reads and locks the opportunity.
   */
  const WIN_CEILING = 10;
  let manager: Person;
  let assignee: Person;
  beforeAll(async () => {
    manager = await staff('salesManager');
    assignee = await staff('accountManager');
  });

  it('costs under ten statements', async () => {
    const chosen = { assignee: assignee.documentId };
    const customer = await row(app.strapi, 'customer', {
      ...customerData('乙'),
      status: 'normal',
      manager: assignee.staffId,
    });
    const churnCase = await row(app.strapi, 'churn-case', {
      code: 'L1',
      status: 'warning',
      customer: customer.id,
      manager: assignee.staffId,
      openKey: customer.id,
    });
    const { documentId: request } = await row(app.strapi, 'service-request', {
      type: '1',
      summary: 's',
      request: 'r',
      status: 'new',
      customer: customer.id,
    });
    const opportunity = await create();
    const asked = 'service-request';
    const found = await costsOf([
      [manager, 'opportunity', 'assign', opportunity, chosen],
      [assignee, 'opportunity', 'stop', opportunity, { reason: 'x' }],
      [manager, asked, 'assign', request, chosen],
      [assignee, asked, 'handle', request, { treatment: 't' }],
      [assignee, asked, 'feedback', request, { result: 'r', satisfaction: 1 }],
      [assignee, asked, 'handle', request, { treatment: 't' }],
      [assignee, asked, 'feedback', request, { result: 'r', satisfaction: 5 }],
      [assignee, 'churn-case', 'defer', churnCase.documentId, { measure: 'm' }],
      [assignee, 'churn-case', 'confirm', churnCase.documentId, { reason: 'x' }],
      [manager, 'customer', 'reactivate', customer.documentId, { reason: 'x' }],
    ]);
    expect(found.filter(([, count]) => count < 3 || count >= CEILING)).toEqual([]);
  });

  it('that makes a customer and his contact costs ten, and no more', async () => {
    const opportunity = await create();
    const [, [, win]] = await costsOf([
      [manager, 'opportunity', 'assign', opportunity, { assignee: assignee.documentId }],
      [assignee, 'opportunity', 'win', opportunity, {}],
    ]);
    expect(win).toBeGreaterThan(5);
    expect(win).toBeLessThanOrEqual(WIN_CEILING);
  });
});

describe('a list of opportunities', () => {
  it('costs the same number of statements for ten and for a hundred', async () => {
    for (let i = 0; i < 100; i += 1) await create();
    const list = (pageSize: number) =>
      warmStatementsOf(app.strapi, () =>
        program.get('/api/opportunities', { 'pagination[pageSize]': pageSize, 'populate[assignee]': true }),
      );
    const [ten, hundred] = [await list(10), await list(100)];
    expect(ten.length).toBeGreaterThan(1);
    expect(hundred.length).toBe(ten.length);
    expect(hundred.length).toBeLessThan(12);
  });
});
