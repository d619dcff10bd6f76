import { boot, type App } from '../helpers/app';
import type { HttpClient } from '../helpers/client';
import { opportunityData, row } from '../helpers/fixtures';
import { callTool, callTools, listTools } from '../helpers/mcp';
import type { Person } from '../helpers/people';

const OPPORTUNITY = 'api::opportunity.opportunity';
const explorer = (verb: string) => `plugin::content-manager.explorer.${verb}`;

let app: App;
let manager: Person;
let assignee: Person;
let asManager: HttpClient;
let asAssignee: HttpClient;

beforeAll(async () => {
  app = await boot();
  manager = await app.person('salesManager', { name: '主管' });
  assignee = await app.person('accountManager', { name: '小明' });
  asManager = await app.wholeToken(manager);
  asAssignee = await app.wholeToken(assignee);
});
afterAll(() => app?.destroy());
afterEach(() => jest.restoreAllMocks());

let serial = 0;
const opportunity = async (state: Record<string, unknown> = { status: 'unassigned' }) => {
  const data = { ...opportunityData(`工具公司${(serial += 1)}`), publishedAt: new Date(), ...state };
  return (await row(app.strapi, 'opportunity', data)).documentId;
};

/** The fields that a tool says may be written. */
const writable = async (http: HttpClient, tool: string) => {
  const { inputSchema } = (await listTools(http))[tool];
  const { data } = inputSchema.properties as { data: { properties: object } };
  return Object.keys(data.properties);
};

describe('what Strapi’s own tools tell a model', () => {
  test('is what each caller may write, whoever has asked before him', async () => {
    const all = await writable(asManager, 'update_opportunity');
    const narrow = await app.adminToken(manager, [
      { action: explorer('read'), subject: OPPORTUNITY, properties: { fields: ['summary'] } },
      { action: explorer('update'), subject: OPPORTUNITY, properties: { fields: ['summary'] } },
    ]);
    expect(all).toEqual(expect.arrayContaining(['summary', 'customerName']));
    expect(await writable(narrow, 'update_opportunity')).toEqual(['summary']);
    expect(Object.keys(await listTools(narrow)).sort()).toEqual([
      'get_opportunity',
      'list_opportunity',
      'update_opportunity',
    ]);
    expect(await writable(asManager, 'update_opportunity')).toEqual(all);
  });

  test('follows a right that is taken away', async () => {
    const reader = await app.adminToken(manager, [
      { action: explorer('read'), subject: OPPORTUNITY, properties: { fields: ['summary', 'customerName'] } },
    ]);
    const filters = async () =>
      JSON.stringify((await listTools(reader)).list_opportunity.inputSchema.properties);
    expect(await filters()).toContain('customerName');
    const owned = { token: { name: reader.name }, action: explorer('read') };
    const permission = await app.strapi.db
      .query('admin::permission')
      .findOne({ where: { apiToken: { name: owned.token.name }, action: owned.action } });
    await app.strapi.db
      .query('admin::permission')
      .update({ where: { id: permission.id }, data: { properties: { fields: ['summary'] } } });
    expect(await filters()).not.toContain('customerName');
  });

  test('is not made anew for every request', async () => {
    const user = await app.strapi.service('admin::user').findOne(manager.userId, ['roles']);
    const ability = await app.strapi.service('admin::permission').engine.generateUserAbility(user);
    await listTools(asManager);
    const asked = jest.spyOn(Object.getPrototypeOf(Object.getPrototypeOf(ability)), 'can');
    await listTools(asManager);
    const { length } = asked.mock.calls;
    // Twice or three times for each tool; to make the schemas, once more for each field of each tool: thousands.
    expect(length).toBeGreaterThan(10);
    expect(length).toBeLessThan(600);
  });
});

describe('Strapi’s own tools answer with the contract’s error', () => {
  const codeOf = ({ error }: Awaited<ReturnType<typeof callTool>>) => [error?.status, error?.details.code];
  const errorsOf = ({ error }: Awaited<ReturnType<typeof callTool>>) =>
    (error?.details.errors as { path: string[]; message: string }[]).map((it) => [
      it.path.join('.'),
      it.message,
    ]);

  test.each([
    ['en', 'Customer name is required', 'There is no field “x”', 'Success rate (%) must be at most 100'],
    ['zh-Hans', '请填写客户名称', '没有名为“x”的字段', '成功机率 (%)不能大于100'],
  ])('to wrong input, naming every field, in %s', async (language, required, unknown, tooBig) => {
    const { customerName: _missing, ...data } = opportunityData('甲');
    const documentId = await opportunity();
    const answers = await callTools(
      asManager,
      [
        { name: 'create_opportunity', args: { data: { ...data, x: 1 } } },
        { name: 'update_opportunity', args: { documentId, data: { successRate: 101, x: 1 } } },
        { name: 'delete_opportunity', args: {} },
        { name: 'list_opportunity', args: { pageSize: 1000 } },
      ],
      language,
    );
    expect(answers.map(codeOf)).toEqual(answers.map(() => [400, 'INVALID_INPUT']));
    expect(errorsOf(answers[0])).toEqual(
      expect.arrayContaining([
        ['customerName', required],
        ['x', unknown],
      ]),
    );
    expect(errorsOf(answers[1])).toEqual(
      expect.arrayContaining([
        ['successRate', tooBig],
        ['x', unknown],
      ]),
    );
    expect(errorsOf(answers[2]).map(([path]) => path)).toEqual(['documentId']);
    expect(errorsOf(answers[3]).map(([path]) => path)).toEqual(['pageSize']);
  });

  test('to a field that the token may not write', async () => {
    const documentId = await opportunity();
    const narrow = await app.adminToken(manager, [
      { action: explorer('read'), subject: OPPORTUNITY, properties: { fields: ['summary', 'customerName'] } },
      { action: explorer('update'), subject: OPPORTUNITY, properties: { fields: ['summary'] } },
    ]);
    const data = { customerName: '乙', summary: '改' };
    const answer = await callTool(narrow, 'update_opportunity', { documentId, data });
    expect(codeOf(answer)).toEqual([403, 'NOT_ALLOWED']);
    expect(errorsOf(answer)).toEqual([['customerName', 'You are not allowed to write Customer name']]);
  });

  test('to an unknown record, to a state that forbids it, to a rule', async () => {
    const [lost, mine] = [
      await opportunity({ status: 'lost', creator: manager.staffId }),
      await opportunity({ status: 'unassigned' }),
    ];
    // Strapi's schema wants every required field of the type, also what the system sets.
    const data = { ...opportunityData('丙'), status: 'unassigned' };
    const answers = await callTools(
      asManager,
      [
        {
          name: 'update_opportunity',
          args: { documentId: 'nosuchrecord0000000000000', data },
        },
        { name: 'delete_opportunity', args: { documentId: 'nosuchrecord0000000000000' } },
        { name: 'get_opportunity', args: { documentId: 'nosuchrecord0000000000000' } },
        { name: 'delete_opportunity', args: { documentId: lost } },
        { name: 'delete_opportunity', args: { documentId: mine } },
      ],
      'zh-Hans',
    );
    expect(answers.map(codeOf)).toEqual([
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
      [409, 'STATE_CONFLICT'],
      [403, 'NOT_ALLOWED'],
    ]);
    expect(answers[0].error?.message).toBe('记录不存在，或您无权查看');
    expect(answers[3].error).toMatchObject({ details: { status: 'lost' } });
    expect(answers[3].error?.message).toContain('开发失败');
  });

  test('and tells nothing of a fault of ours', async () => {
    const logged = jest.spyOn(app.strapi.log, 'error').mockImplementation(() => app.strapi.log);
    const manager_ = app.strapi.plugin('content-manager').service('document-manager');
    jest.spyOn(manager_, 'findOne').mockRejectedValue(new Error('select * from opportunities: no such'));
    const answer = await callTool(asAssignee, 'get_opportunity', { documentId: await opportunity() });
    expect(answer.error).toMatchObject({ status: 500, name: 'InternalServerError', details: {} });
    expect(answer.text).not.toContain('select');
    expect(logged).toHaveBeenCalled();
  });
});
