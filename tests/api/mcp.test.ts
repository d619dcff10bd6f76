import { boot, type App } from '../helpers/app';
import type { HttpClient } from '../helpers/client';
import { customerData, opportunityData, row } from '../helpers/fixtures';
import { callTool, callTools, listTools } from '../helpers/mcp';
import type { Person } from '../helpers/people';
import { salesFile } from '../helpers/sales-file';

const OPPORTUNITY = 'api::opportunity.opportunity';
const READ = 'plugin::content-manager.explorer.read';

let app: App;
let manager: Person;
let assignee: Person;
let colleague: Person;
/** Tokens with everything that their owners' roles grant. */
let asManager: HttpClient & { name: string };
let asAssignee: HttpClient;
let asColleague: HttpClient;

beforeAll(async () => {
  const order = {
    customer: '流失公司',
    date: '2007-01-02 00:00:00',
    lines: [[1, '10.50']] as [number, string][],
  };
  app = await boot({ env: { SALES_CLIENT: 'sqlite', SALES_FILE: salesFile('mcp', [order]) } });
  manager = await app.person('salesManager', { name: '主管' });
  assignee = await app.person('accountManager', { name: '小明' });
  colleague = await app.person('accountManager', { name: '旺财' });
  asManager = await app.wholeToken(manager);
  asAssignee = await app.wholeToken(assignee);
  asColleague = await app.wholeToken(colleague);
});
afterAll(() => app?.destroy());
afterEach(() => jest.restoreAllMocks());

let serial = 0;
/** An opportunity as it is after creation, or assigned to somebody. */
const opportunity = async (to?: Person) => {
  const data = { ...opportunityData(`工具公司${(serial += 1)}`), publishedAt: new Date() };
  const state = to ? { status: 'assigned', assignee: to.staffId } : { status: 'unassigned' };
  return (await row(app.strapi, 'opportunity', { ...data, ...state })).documentId;
};
const statusOf = async (documentId: string) =>
  (await app.strapi.db.query(OPPORTUNITY).findOne({ where: { documentId } }))?.status;

describe('a step through MCP', () => {
  test('is taken, and answers with the record, the steps now possible and a sentence', async () => {
    const documentId = await opportunity();
    const input = { documentId, assignee: assignee.documentId };
    const answer = await callTool(asManager, 'opportunity_assign', input, 'zh-Hans');
    expect(answer).toMatchObject({
      isError: false,
      data: { documentId, status: 'assigned', assignee: { documentId: assignee.documentId, name: '小明' } },
      meta: { actions: [], message: '操作成功：指派成功' },
    });
    expect(await statusOf(documentId)).toBe('assigned');
    const won = await callTool(asAssignee, 'opportunity_win', { documentId });
    expect(won).toMatchObject({ isError: false, data: { status: 'won' }, meta: { actions: [] } });
    expect(won.meta?.customer).toEqual(expect.any(String));
  });

  test('stands in the trail with its door, its person and his token', async () => {
    const documentId = await opportunity();
    await callTool(asManager, 'opportunity_assign', { documentId, assignee: assignee.documentId });
    const events = await app.strapi.db
      .query('api::audit-event.audit-event')
      .findMany({ where: { subjectId: documentId } });
    expect(events).toEqual([
      expect.objectContaining({
        action: 'assign',
        outcome: 'done',
        door: 'mcp',
        actorName: '主管',
        via: asManager.name,
      }),
    ]);
  });

  test('answers 409 with the state where that forbids it', async () => {
    const documentId = await opportunity(assignee);
    const input = { documentId, assignee: assignee.documentId };
    expect((await callTool(asManager, 'opportunity_assign', input)).error).toEqual({
      status: 409,
      name: 'ConflictError',
      message: 'This Opportunity is “Assigned”; “Assign” is not possible now',
      details: { code: 'STATE_CONFLICT', status: 'assigned' },
    });
  });

  test('is neither offered nor taken without its grant', async () => {
    const documentId = await opportunity(assignee);
    const reader = await app.adminToken(assignee, [
      { action: READ, subject: OPPORTUNITY, properties: { fields: ['status'] } },
    ]);
    expect(Object.keys(await listTools(reader)).filter((it) => it.startsWith('opportunity_'))).toEqual([]);
    const answer = await callTool(reader, 'opportunity_stop', { documentId, reason: 'x' });
    expect(answer.refused).toBeDefined();
    expect(await statusOf(documentId)).toBe('assigned');
  });

  test('on a record that one may not read tells nothing of it, whatever its state', async () => {
    const [assigned, unknown] = [await opportunity(assignee), 'nosuchrecord0000000000000'];
    const stop = (documentId: string) => ({ name: 'opportunity_stop', args: { documentId, reason: 'x' } });
    const answers = await callTools(asColleague, [stop(assigned), stop(unknown)]);
    expect(answers[0].error).toMatchObject({ status: 404, details: { code: 'NOT_FOUND' } });
    expect(answers[0].text).toBe(answers[1].text);
    const stepOnly = await app.adminToken(assignee, [{ action: 'plugin::crm.opportunity.stop' }]);
    const blind = await callTool(stepOnly, 'opportunity_stop', { documentId: assigned, reason: 'x' });
    expect(blind.error).toMatchObject({ status: 404, details: { code: 'NOT_FOUND' } });
    expect(await statusOf(assigned)).toBe('assigned');
  });

  test('answers with no more of the record than the token may read', async () => {
    const documentId = await opportunity(assignee);
    const narrow = await app.adminToken(assignee, [
      { action: 'plugin::crm.opportunity.stop' },
      { action: READ, subject: OPPORTUNITY, properties: { fields: ['status', 'assignee'] } },
    ]);
    const answer = await callTool(narrow, 'opportunity_stop', { documentId, reason: '没有需求' });
    expect(answer).toMatchObject({ isError: false, data: { documentId, status: 'lost' } });
    for (const hidden of ['工具公司', '没有需求', '小明', 'assigneeRef', assignee.email])
      expect(answer.text).not.toContain(hidden);
  });

  test.each([
    [
      'en',
      { assignee: 'Assign to is required', documentId: 'documentId is required', x: 'There is no field “x”' },
    ],
    ['zh-Hans', { assignee: '请填写指派给', documentId: '请填写documentId', x: '没有名为“x”的字段' }],
  ])('names every wrong input, in %s', async (language, words) => {
    const documentId = await opportunity();
    const person = assignee.documentId;
    const ids = [{}, { documentId: 5 }, { documentId: null }, { documentId: '' }];
    const kinds = [5, {}, [person], true, 'nobody', person.repeat(5)];
    const sent = [
      { documentId },
      { documentId, assignee: null },
      { documentId, assignee: person, x: 1 },
      ...ids.map((it) => ({ ...it, assignee: person })),
      ...kinds.map((it) => ({ documentId, assignee: it })),
    ];
    const answers = await callTools(
      asManager,
      sent.map((args) => ({ name: 'opportunity_assign', args })),
      language,
    );
    const found = answers.map(({ error }) => {
      expect(error).toMatchObject({ status: 400, details: { code: 'INVALID_INPUT' } });
      const errors = error?.details.errors as { path: string[]; message: string }[];
      return errors.map((it) => [it.path.join('.'), it.message]);
    });
    expect(found.slice(0, 3)).toEqual([
      [['assignee', words.assignee]],
      [['assignee', words.assignee]],
      [['x', words.x]],
    ]);
    for (const it of found.slice(3, 3 + ids.length)) expect(it).toEqual([['documentId', words.documentId]]);
    for (const it of found.slice(3 + ids.length)) expect(it[0][0]).toBe('assignee');
    expect(await statusOf(documentId)).toBe('unassigned');
  });

  test('a fault of ours tells nothing of itself', async () => {
    const documentId = await opportunity(assignee);
    const logged = jest.spyOn(app.strapi.log, 'error').mockImplementation(() => app.strapi.log);
    const { effects } = app.module<{ effects: Record<string, () => Promise<object>> }>(
      'src/workflow/effects',
    );
    jest
      .spyOn(effects, 'opportunity.win')
      .mockRejectedValue(new Error('insert into customers: no such column'));
    const answer = await callTool(asAssignee, 'opportunity_win', { documentId });
    expect(answer.error).toEqual({
      status: 500,
      name: 'InternalServerError',
      message: 'Something went wrong; please try again later',
      details: {},
    });
    expect(answer.text).not.toContain('customers');
    expect(logged).toHaveBeenCalled();
    expect(await statusOf(documentId)).toBe('assigned');
  });
});

describe('what a model is told', () => {
  test('of a step: its inputs, which are needed, and their bounds', async () => {
    const tools = await listTools(asAssignee);
    expect(tools.service_request_feedback.inputSchema).toMatchObject({
      type: 'object',
      required: ['documentId', 'result', 'satisfaction'],
      additionalProperties: false,
      properties: {
        result: { type: 'string', description: 'Result' },
        satisfaction: { type: 'integer', minimum: 1, maximum: 5, description: 'Satisfaction' },
      },
    });
    const { inputSchema } = (await listTools(asManager)).opportunity_assign;
    expect(inputSchema.properties).toMatchObject({
      assignee: { type: 'string', description: 'Assign to: documentId of a staff-member' },
    });
  });

  test('of a report: its questions, none of them needed', async () => {
    const { inputSchema } = (await listTools(asManager)).report_churn;
    expect(Object.keys(inputSchema.properties as object)).toEqual([
      'customer',
      'manager',
      'page',
      'pageSize',
      'sort',
    ]);
    expect(inputSchema.required).toBeUndefined();
  });
});

describe('a report through MCP', () => {
  beforeAll(async () => {
    const customer = await row(app.strapi, 'customer', {
      ...customerData('流失公司'),
      manager: colleague.staffId,
      publishedAt: new Date(),
    });
    await row(app.strapi, 'churn-case', {
      code: 'L1',
      customer: customer.id,
      manager: colleague.staffId,
      status: 'confirmed',
      confirmedAt: new Date('2026-03-01'),
      reason: '客户厂址迁移',
      publishedAt: new Date(),
    });
  });

  test('answers each as its address does, and only with its right', async () => {
    const names = ['contribution', 'composition', 'service', 'churn'];
    const calls = names.map((it) => ({ name: `report_${it}` }));
    const answers = await callTools(asManager, calls, 'zh-Hans');
    for (const [index, name] of names.entries()) {
      const page = await manager.http.get(`/crm/reports/${name}`);
      expect(page.status).toBe(200);
      expect(answers[index]).toMatchObject({ isError: false, data: page.body.data, meta: page.body.meta });
    }
    expect(answers[0].data).toMatchObject([{ customer: '流失公司', amount: '10.50' }]);
    for (const it of await callTools(asAssignee, calls)) expect(it.refused).toBeDefined();
  });

  test('takes its questions as text or as numbers', async () => {
    const [text, number] = [{ year: '2026' }, { year: 2026 }];
    const answers = await callTools(asManager, [
      { name: 'report_service', args: text },
      { name: 'report_service', args: number },
    ]);
    expect(answers[0].isError).toBe(false);
    expect(answers[0].text).toBe(answers[1].text);
    const none = await callTool(asManager, 'report_churn', { customer: '流失', page: 2, pageSize: 1 });
    expect(none).toMatchObject({ isError: false, data: [], meta: { pagination: { total: 1 } } });
  });

  test('names what is wrong with a question', async () => {
    const wrong: [string, object, string][] = [
      ['report_service', { year: 'abcd' }, 'year'],
      ['report_service', { month: 1 }, 'month'],
      ['report_service', { format: 'csv' }, 'format'],
      ['report_composition', { by: 'name' }, 'by'],
      ['report_churn', { pageSize: 1000 }, 'pageSize'],
      ['report_churn', { page: -1 }, 'page'],
      ['report_churn', { sort: 'secret:asc' }, 'sort'],
    ];
    const answers = await callTools(
      asManager,
      wrong.map(([name, args]) => ({ name, args })),
    );
    const found = answers.map(({ error }) => [
      error?.details.code,
      (error?.details.errors as { path: string[] }[]).map((it) => it.path.join('.')),
    ]);
    expect(found).toEqual(wrong.map(([, , path]) => ['INVALID_INPUT', [path]]));
  });

  test('shows nothing of what the token may not read', async () => {
    const CASE = 'api::churn-case.churn-case';
    const right = { action: 'plugin::crm.report.churn' };
    const blind = await callTool(await app.adminToken(manager, [right]), 'report_churn');
    expect(blind.error).toMatchObject({ status: 403, details: { code: 'NOT_ALLOWED' } });
    const reading = { action: READ, subject: CASE, properties: { fields: ['confirmedAt', 'status'] } };
    const years = await app.adminToken(manager, [right, reading]);
    const answer = await callTool(years, 'report_churn');
    expect(answer.data).toEqual([{ documentId: expect.any(String), year: 2026 }]);
    for (const hidden of ['流失公司', '客户厂址迁移', '旺财']) expect(answer.text).not.toContain(hidden);
    const asked = await callTool(years, 'report_churn', { customer: '流失' });
    expect(asked.error).toMatchObject({ status: 403, details: { code: 'NOT_ALLOWED' } });
  });
});
