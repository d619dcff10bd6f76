import { workflows } from '../../../src/workflow/registry';
import type { PersonField, WorkflowTable } from '../../../src/workflow/table';
import { boot, type App } from '../../helpers/app';
import type { HttpClient } from '../../helpers/client';
import { callTools, type ToolAnswer, type ToolCall } from '../../helpers/mcp';
import type { Person, RoleName } from '../../helpers/people';
import type { Cell, Outcome, Stance } from './expect';
import { expectedForProgram, expectedOutcome, namedAs, outcomeOf } from './expect';
import { CHANGE, inputFor, makeRow } from './rows';

let app: App;
let program: HttpClient;
let stranger: Person;
const people = {} as Record<RoleName, Person>;

const ROLES: [RoleName, string][] = [
  ['systemAdmin', 'crm-system-admin'],
  ['salesManager', 'crm-sales-manager'],
  ['accountManager', 'crm-account-manager'],
  ['executive', 'crm-executive'],
];
const STANCES: Stance[] = ['creator', 'responsible', 'stranger'];
const PERSONS: Record<string, PersonField[]> = {
  opportunity: ['creator', 'assignee'],
  customer: ['manager'],
  'churn-case': ['manager'],
  'service-request': ['creator', 'assignee'],
};

beforeAll(async () => {
  app = await boot();
  program = await app.program();
  stranger = await app.person('accountManager', { name: '旺财' });
  for (const [name] of ROLES) people[name] = await app.person(name);
});
afterAll(() => app.destroy());

const stancesOf = (table: WorkflowTable) =>
  STANCES.filter((it) => namedAs(table, it).every((field) => PERSONS[table.noun].includes(field)));
const actionsOf = (table: WorkflowTable) => ['read', 'update', 'delete', ...Object.keys(table.steps)];

const personsFor = (table: WorkflowTable, stance: Stance, state: string, asker: Person) => {
  const persons: Partial<Record<PersonField, Person>> = {};
  for (const field of PERSONS[table.noun]) {
    // Nobody is assigned yet in the first state.
    if (field === 'assignee' && state === table.initial) continue;
    persons[field] = namedAs(table, stance).includes(field) ? asker : stranger;
  }
  return persons;
};

const BY_CODE: Record<string, Outcome> = {
  none: 'done',
  STATE_CONFLICT: 'conflict',
  RULE_BROKEN: 'rule',
  NOT_ALLOWED: 'refused',
};

const graphqlOf = (table: WorkflowTable, step: string, documentId: string, data: Record<string, unknown>) => {
  const type = table.noun.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());
  const input = `${step[0].toUpperCase()}${step.slice(1)}${type}Input`;
  const asked = Object.keys(data).length > 0;
  return {
    query: `mutation($id: ID!${asked ? `, $data: ${input}` : ''}) {
      ${step}${type}(documentId: $id${asked ? ', data: $data' : ''}) { data { documentId status } actions } }`,
    variables: asked ? { id: documentId, data } : { id: documentId },
  };
};

const toolFor = (table: WorkflowTable, documentId: string, step: string): ToolCall => ({
  name: `${table.noun.replace(/-/g, '_')}_${step}`,
  args: { documentId, ...inputFor(table, step, stranger) },
});

/** A tool that is not offered to the token is refused by the protocol itself, without a code of ours. */
const outcomeOfTool = ({ refused, isError, error }: ToolAnswer) => {
  if (refused) return 'refused';
  return isError ? outcomeOf(error?.status ?? 0) : 'done';
};

const asStaff = async (table: WorkflowTable, http: HttpClient, documentId: string, action: string) => {
  const url = `/content-manager/collection-types/${table.uid}/${documentId}`;
  if (action === 'read') return http.get(url);
  if (action === 'update') return http.put(url, CHANGE[table.noun]);
  if (action === 'delete') return http.delete(url);
  return http.post(`/crm/${table.plural}/${documentId}/${action}`, {
    data: inputFor(table, action, stranger),
  });
};

/** Every action in every state, by everybody who may stand to the record in some way. */
const cellsOf = (table: WorkflowTable): Pick<Cell, 'stance' | 'state' | 'action'>[] =>
  stancesOf(table).flatMap((stance) =>
    Object.keys(table.states)
      // In the first state nobody is responsible yet, where that means assigned.
      .filter(
        (state) =>
          !(stance === 'responsible' && state === table.initial && PERSONS[table.noun].includes('assignee')),
      )
      .flatMap((state) => actionsOf(table).map((action) => ({ stance, state, action }))),
  );

describe.each(workflows.map((it) => [it.noun, it] as const))('%s', (_, table) => {
  it.each(ROLES)('for %s: every action in every state is what the declarations say', async (name, role) => {
    const wrong: string[] = [];
    for (const { stance, state, action } of cellsOf(table)) {
      const documentId = await makeRow(app, table, state, personsFor(table, stance, state, people[name]));
      const answer = await asStaff(table, people[name].http, documentId, action);
      const expected = expectedOutcome({ table, role, stance, state, action });
      if (outcomeOf(answer.status) !== expected) {
        const { code } = answer.body?.error?.details ?? {};
        wrong.push(`${stance} ${state} ${action}: ${answer.status} ${code ?? ''}, expected ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(ROLES)('for a token of %s, every step through MCP: the same', async (name, role) => {
    const cells = cellsOf(table).filter((it) => it.action in table.steps);
    const calls: ToolCall[] = [];
    for (const { stance, state, action } of cells) {
      const documentId = await makeRow(app, table, state, personsFor(table, stance, state, people[name]));
      calls.push(toolFor(table, documentId, action));
    }
    const answers = await callTools(await app.wholeToken(people[name]), calls);
    const wrong = cells.flatMap((cell, index) => {
      const expected = expectedOutcome({ table, role, ...cell });
      if (outcomeOfTool(answers[index]) === expected) return [];
      return [`${cell.stance} ${cell.state} ${cell.action}: ${answers[index].text}, expected ${expected}`];
    });
    expect(answers).toHaveLength(cells.length);
    expect(wrong).toEqual([]);
  });

  it('for a program with full access, over REST', async () => {
    const wrong: string[] = [];
    for (const state of Object.keys(table.states)) {
      for (const action of actionsOf(table)) {
        const documentId = await makeRow(app, table, state, personsFor(table, 'stranger', state, stranger));
        const url = `/api/${table.plural}/${documentId}`;
        const send = {
          read: () => program.get(url),
          update: () => program.put(url, { data: CHANGE[table.noun] }),
          delete: () => program.delete(url),
        }[action];
        const answer = await (send
          ? send()
          : program.post(`${url}/${action}`, { data: inputFor(table, action, stranger) }));
        const expected = expectedForProgram(table, state, action);
        if (outcomeOf(answer.status) !== expected)
          wrong.push(`${state} ${action}: ${answer.status}, expected ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('for a program with full access, over GraphQL', async () => {
    const wrong: string[] = [];
    for (const state of Object.keys(table.states)) {
      for (const step of Object.keys(table.steps)) {
        const documentId = await makeRow(app, table, state, personsFor(table, 'stranger', state, stranger));
        const { body } = await program.post(
          '/graphql',
          graphqlOf(table, step, documentId, inputFor(table, step, stranger)),
        );
        const outcome = BY_CODE[body.errors?.[0]?.extensions?.error?.details?.code ?? 'none'];
        const expected = expectedForProgram(table, state, step);
        if (outcome !== expected)
          wrong.push(`${state} ${step}: ${JSON.stringify(body.errors)}, expected ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('for nobody, and for a program without the grant: nothing', async () => {
    const reader = await app.program([`${table.uid}.find`]);
    const state = Object.keys(table.states)[0];
    const documentId = await makeRow(app, table, state, personsFor(table, 'stranger', state, stranger));
    for (const step of Object.keys(table.steps)) {
      const data = inputFor(table, step, stranger);
      expect(
        (await app.anonymous.post(`/api/${table.plural}/${documentId}/${step}`).send({ data })).status,
      ).toBe(403);
      expect(
        (await app.anonymous.post(`/crm/${table.plural}/${documentId}/${step}`).send({ data })).status,
      ).toBe(401);
      expect((await reader.post(`/api/${table.plural}/${documentId}/${step}`, { data })).status).toBe(403);
      const graphql = graphqlOf(table, step, documentId, data);
      for (const asking of [app.anonymous.post('/graphql').send(graphql), reader.post('/graphql', graphql)])
        expect((await asking).body.errors[0].extensions.code).toBe('NOT_ALLOWED');
    }
    const row = await app.strapi.db
      .query(table.uid as 'api::customer.customer')
      .findOne({ where: { documentId } });
    expect(row?.status).toBe(state);
  });
});
