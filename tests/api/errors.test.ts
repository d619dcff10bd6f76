import { boot, type App } from '../helpers/app';
import { opportunityData } from '../helpers/fixtures';

let app: App;
let program: Awaited<ReturnType<App['program']>>;

beforeAll(async () => {
  app = await boot();
  program = await app.program();
});
afterAll(() => app?.destroy());

const pathsOf = (answer: { body: { error: { details: { errors?: { path: string[] }[] } } } }) =>
  answer.body.error.details.errors?.map((it) => it.path);

describe('an unknown field', () => {
  test('of a body is named by its path, in the caller’s language', async () => {
    const data = { ...opportunityData('未知字段'), colour: 1 };
    const answer = await program.post('/api/opportunities', { data });
    expect([answer.status, answer.body.error.details.code]).toEqual([400, 'INVALID_INPUT']);
    expect(pathsOf(answer)).toEqual([['colour']]);
    expect(answer.body.error.details.errors[0].message).toBe('没有可以填写的字段“colour”');
  });

  test.each([
    ['filters[colour][$eq]', ['filters', 'colour']],
    ['filters[creator][colour][$eq]', ['filters', 'creator', 'colour']],
    ['filters[summary][$near]', ['filters', 'summary', '$near']],
    ['populate[colour]', ['populate', 'colour']],
  ])('of a query is, too: %s', async (name, path) => {
    const answer = await program.get('/api/opportunities', { [name]: '1' });
    expect([answer.status, answer.body.error.details.code]).toEqual([400, 'INVALID_INPUT']);
    expect(pathsOf(answer)?.[0].slice(0, 2)).toEqual(path.slice(0, 2));
    expect(pathsOf(answer)?.[0].at(-1)).toBe(path.at(-1));
  });
});

test('what Strapi itself refuses is said in the caller’s language', async () => {
  const { http } = await app.person('salesManager', { name: '主管' });
  const data = { ...opportunityData('状态'), status: 'won' };
  const answer = await http.post('/content-manager/collection-types/api::opportunity.opportunity', data);
  expect([answer.status, answer.body.error.details.code]).toEqual([400, 'INVALID_INPUT']);
  expect(answer.body.error.details.errors[0]).toMatchObject({ path: ['status'] });
  expect(JSON.stringify(answer.body)).not.toMatch(/invalid status/i);
  const list = '/content-manager/collection-types/api::opportunity.opportunity';
  const sorted = await http.get(list, { sort: 'colour:ASC' });
  expect(sorted.body.error.details.errors[0]).toMatchObject({
    path: ['colour'],
    message: '没有名为“colour”的字段',
  });
});

test('a character that no database stores is refused with the path of its field', async () => {
  const data = { ...opportunityData('控制字符'), summary: 'a\u0000b' };
  const answer = await program.post('/api/opportunities', { data });
  expect([answer.status, answer.body.error.details.code]).toEqual([400, 'INVALID_INPUT']);
  expect(pathsOf(answer)).toEqual([['summary']]);
});

describe('GraphQL', () => {
  const ask = (query: string) => program.post('/graphql', { query });
  const anonymously = (query: string, language: string) =>
    app.anonymous.post('/graphql').set('Accept-Language', language).send({ query });

  test('tells anybody else that he may not, in his language', async () => {
    for (const [language, message] of [
      ['zh-Hans', '您没有权限执行此操作'],
      ['en', 'You are not allowed to do this'],
    ]) {
      const { body } = await anonymously('{ opportunities { documentId } }', language);
      expect(body.errors[0]).toMatchObject({
        message,
        extensions: { code: 'NOT_ALLOWED', error: { details: { code: 'NOT_ALLOWED' } } },
      });
      expect(body.data).toBeNull();
    }
  });

  test('says what it cannot read in a query, as GraphQL does', async () => {
    const { status, body } = await ask('{ opportunities { colour } }');
    expect(status).toBe(400);
    expect(body.errors[0].message).toBe('查询语句有误：Cannot query field "colour" on type "Opportunity".');
    expect(body.errors[0].extensions.error.details.code).toBe('INVALID_INPUT');
    const broken = await anonymously('{ opportunities', 'en');
    expect(broken.body.errors[0].message).toMatch(/^The query cannot be read: Syntax Error/);
  });

  test('gives an input error with its field, and no more than that of a fault of ours', async () => {
    const wrong = await ask(
      'mutation { createOpportunity(data: {customerName: "x", successRate: 101, summary: "s", description: "d"}) { documentId } }',
    );
    expect(wrong.body.errors[0].extensions).toMatchObject({
      code: 'INVALID_INPUT',
      error: { details: { errors: [{ path: ['successRate'] }] } },
    });
    const said = jest.spyOn(app.strapi.log, 'error').mockImplementation((() => app.strapi.log) as never);
    const opportunities = app.strapi.documents('api::opportunity.opportunity');
    const failing = jest.spyOn(opportunities, 'findMany').mockRejectedValue(new Error('secret table'));
    const fault = await ask('{ opportunities { documentId } }');
    failing.mockRestore();
    expect(said.mock.calls.flat().join()).toContain('secret table');
    said.mockRestore();
    expect(fault.body.errors[0]).toMatchObject({
      message: '系统出错，请稍后重试',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(JSON.stringify(fault.body)).not.toContain('secret');
  });

  test('has no door to what nobody reads or writes by himself', async () => {
    const { body } = await ask('{ __schema { types { name } } }');
    const names = body.data.__schema.types.map((it: { name: string }) => it.name);
    expect(names).toContain('Opportunity');
    for (const hidden of ['Counter', 'CustomerName', 'JobRun']) {
      expect(names.filter((it: string) => it.startsWith(hidden))).toEqual([]);
    }
  });
});
