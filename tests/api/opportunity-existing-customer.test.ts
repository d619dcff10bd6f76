import { boot, type App } from '../helpers/app';
import type { HttpClient } from '../helpers/client';
import { contactData, customerData, opportunityData, row } from '../helpers/fixtures';
import { callTool, listTools } from '../helpers/mcp';
import type { Person } from '../helpers/people';

const CUSTOMER = 'api::customer.customer';
const CONTACT = 'api::contact.contact';

let app: App;
let ming: Person;
let colleague: Person;
let program: HttpClient;

beforeAll(async () => {
  app = await boot();
  ming = await app.person('accountManager', { name: '小明' });
  colleague = await app.person('accountManager', { name: '旺财' });
  program = await app.program();
});
afterAll(() => app?.destroy());

interface Given {
  name: string;
  manager?: Person;
  status?: string;
}

/** A customer made as people make one, so that its name is taken. */
const customerOf = async ({ name, manager = ming, status = 'normal' }: Given) => {
  const made = await manager.http.post(`/content-manager/collection-types/${CUSTOMER}`, {
    ...customerData(name),
    manager: { connect: [manager.documentId] },
  });
  expect(made.body.error ?? made.status).toBe(201);
  const { id, documentId } = made.body.data as { id: number; documentId: string };
  if (status !== 'normal')
    await app.strapi.db.query(CUSTOMER).update({ where: { id }, data: { status: 'lost' } });
  return { id, documentId };
};

const opportunityOf = async (customerName: string, data: object = {}) => {
  const made = await row(app.strapi, 'opportunity', {
    ...opportunityData(customerName),
    contactName: '林静',
    contactPhone: '010-8',
    ...data,
    status: 'assigned',
    assignee: ming.staffId,
    publishedAt: new Date(),
  });
  return made.documentId;
};
const win = (id: string, data?: object, http: HttpClient = ming.http) =>
  http.post(`/crm/opportunities/${id}/win`, data ? { data } : undefined).set('Accept-Language', 'zh-CN');
const stateOf = (documentId: string) =>
  app.strapi.db
    .query('api::opportunity.opportunity')
    .findOne({ where: { documentId }, populate: { customer: true } });
const contactsOf = (customerRef: number) =>
  app.strapi.db.query(CONTACT).findMany({ where: { customerRef }, orderBy: { id: 'asc' } });

describe('winning an opportunity of a customer who is there already', () => {
  test('without saying which is refused; the answer says which it is and how to go on', async () => {
    const customer = await customerOf({ name: '聪海信息' });
    const id = await opportunityOf('聪海信息');
    const { status, body } = await win(id);
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      message:
        '名称“聪海信息”已属于客户“聪海信息”。如果就是这个客户，请在“开发成功”中选择它，销售机会将关联到该客户',
      details: { code: 'DUPLICATE', customer: { documentId: customer.documentId, archived: false } },
    });
    expect((await stateOf(id))?.status).toBe('assigned');
  });

  test('links it, makes no second one, and adds the contact that is not there yet', async () => {
    const customer = await customerOf({ name: '明科科技' });
    await row(app.strapi, 'contact', { ...contactData('老王'), customer: customer.id });
    const before = await app.strapi.db.query(CUSTOMER).count();
    const id = await opportunityOf('明科科技');
    const { status, body } = await win(id, { customer: customer.documentId });
    expect(body.error ?? status).toBe(200);
    expect(body.meta).toMatchObject({
      customer: customer.documentId,
      linked: true,
      missing: [],
      message: '操作成功：已关联客户“明科科技”',
    });
    expect(await stateOf(id)).toMatchObject({ status: 'won', customer: { id: customer.id } });
    expect(await app.strapi.db.query(CUSTOMER).count()).toBe(before);
    expect(await contactsOf(customer.id)).toMatchObject([
      { name: '老王' },
      { name: '林静', officePhone: '010-8' },
    ]);
    const next = await opportunityOf('明科科技');
    expect((await win(next, { customer: customer.documentId })).status).toBe(200);
    expect(await contactsOf(customer.id)).toHaveLength(2);
  });

  test('stands in the trail by what the customer is called, with the contact that was added', async () => {
    const customer = await customerOf({ name: '太阳药业' });
    const id = await opportunityOf('太阳');
    await win(id, { customer: customer.documentId });
    const events = await app.strapi.db.query('api::audit-event.audit-event').findMany({
      where: { action: { $in: ['win', 'create'] }, $or: [{ subjectId: id }, { subjectLabel: '林静' }] },
      orderBy: { id: 'desc' },
      limit: 2,
    });
    const changes = (index: number) => {
      const stored = events[index].changes as unknown;
      return (typeof stored === 'string' ? JSON.parse(stored) : stored) as { field: string; to: unknown }[];
    };
    expect(events.map((it) => [it.action, it.subjectType])).toEqual([
      ['win', 'api::opportunity.opportunity'],
      ['create', CONTACT],
    ]);
    expect(changes(0).filter((it) => it.field === 'customer')).toEqual([
      expect.objectContaining({ to: '太阳药业' }),
    ]);
  });

  test('takes nobody whom one may not change, may not know of, or who is lost', async () => {
    const theirs = await customerOf({ name: '别人的', manager: colleague });
    const lost = await customerOf({ name: '流失的', status: 'lost' });
    const id = await opportunityOf('谁');
    const answers = [
      [theirs.documentId, 403, 'NOT_ALLOWED'],
      [lost.documentId, 400, 'RULE_BROKEN'],
      ['nosuchcustomer', 400, 'INVALID_INPUT'],
      [5, 400, 'INVALID_INPUT'],
    ] as const;
    for (const [customer, status, code] of answers) {
      const answer = await win(id, { customer });
      expect([customer, answer.status]).toEqual([customer, status]);
      expect(answer.body.error.details).toMatchObject({ code, errors: [{ path: ['customer'] }] });
    }
    expect((await stateOf(id))?.status).toBe('assigned');
    expect(await contactsOf(theirs.id)).toEqual([]);
    await app.strapi.db
      .query(CUSTOMER)
      .update({ where: { id: theirs.id }, data: { sharedWith: [ming.staffId] } });
    expect((await win(id, { customer: theirs.documentId })).status).toBe(200);
  });

  test('is offered to the dialog as a record to choose, and is not needed', async () => {
    const id = await opportunityOf('天河烟草');
    const { body } = await ming.http.get(`/crm/opportunities/${id}/actions`).set('Accept-Language', 'en');
    const { input } = body.data.find((it: { step: string }) => it.step === 'win');
    expect(input).toEqual([{ name: 'customer', label: 'Existing customer', type: 'record', uid: CUSTOMER }]);
    const won = await win(id);
    expect(won.status).toBe(200);
    expect(won.body.meta.linked).toBeUndefined();
  });

  test('works the same over REST, GraphQL and MCP', async () => {
    const customer = await customerOf({ name: '白羽' });
    const data = { customer: customer.documentId };
    const rest = await program.post(`/api/opportunities/${await opportunityOf('白羽')}/win`, { data });
    expect(rest.body.error ?? rest.body.meta.customer).toBe(customer.documentId);
    const query = `mutation($id: ID!, $to: ID) { winOpportunity(documentId: $id, data: { customer: $to }) {
      data { status } customer } }`;
    const variables = { id: await opportunityOf('白羽'), to: customer.documentId };
    const graphql = await program.post('/graphql', { query, variables });
    expect(graphql.body.data?.winOpportunity).toEqual({
      data: { status: 'won' },
      customer: customer.documentId,
    });
    const token = await app.wholeToken(ming);
    const { inputSchema } = (await listTools(token)).opportunity_win;
    expect(inputSchema).toMatchObject({
      required: ['documentId'],
      properties: { customer: { description: 'Existing customer: documentId of a customer' } },
    });
    const documentId = await opportunityOf('白羽');
    const tool = await callTool(token, 'opportunity_win', { documentId, ...data });
    expect(tool).toMatchObject({ isError: false, meta: { customer: customer.documentId, linked: true } });
  });

  test('a program links only with the right to read and to change customers', async () => {
    const customer = await customerOf({ name: '神光培训' });
    const id = await opportunityOf('神光培训');
    const grants = ['api::opportunity.opportunity.win', 'api::opportunity.opportunity.findOne'];
    const codeOf = async (more: string[]) => {
      const http = await app.program([...grants, ...more]);
      const { body } = await http.post(`/api/opportunities/${id}/win`, {
        data: { customer: customer.documentId },
      });
      return body.error?.details.code ?? 'done';
    };
    expect(await codeOf([])).toBe('INVALID_INPUT');
    expect(await codeOf([`${CUSTOMER}.findOne`])).toBe('NOT_ALLOWED');
    expect(await codeOf([`${CUSTOMER}.findOne`, `${CUSTOMER}.update`])).toBe('done');
  });
});
