import { boot, type App } from '../helpers/app';
import { contactData, customerData, opportunityData, row } from '../helpers/fixtures';
import type { HttpClient } from '../helpers/client';
import type { Person } from '../helpers/people';

const CUSTOMER = 'api::customer.customer';
const OPPORTUNITY = 'api::opportunity.opportunity';
const ITEM = 'api::plan-item.plan-item';
const explorer = (verb: string) => `plugin::content-manager.explorer.${verb}`;
const at = (uid: string, documentId = '') =>
  `/content-manager/collection-types/${uid}${documentId && `/${documentId}`}`;

let app: App;
let manager: Person;
let owner: Person;

beforeAll(async () => {
  app = await boot();
  manager = await app.person('salesManager');
  owner = await app.person('accountManager');
});
afterAll(() => app?.destroy());

const publishedAt = new Date();
const customer = async (name: string) =>
  (
    await row(app.strapi, 'customer', {
      ...customerData(name),
      status: 'normal',
      code: name,
      registeredCapital: 12.5,
      manager: owner.staffId,
      publishedAt,
    })
  ).documentId;
const stored = (documentId: string) => app.strapi.db.query(CUSTOMER).findOne({ where: { documentId } });
const refusals = (documentId: string) =>
  app.strapi.db
    .query('api::audit-event.audit-event')
    .findMany({ where: { subjectId: documentId, outcome: 'refused' } });

/** A record as the panel's form sends it: everything as it was read, and of relations what is to change, so nothing. */
const form = async (http: HttpClient, uid: string, documentId: string) => {
  const { body } = await http.get(at(uid, documentId));
  const { attributes } = app.strapi.contentType(uid as typeof CUSTOMER);
  return Object.fromEntries(
    Object.entries(body.data as Record<string, unknown>).map(([name, value]) => {
      const isRelation = (attributes as Record<string, { type: string }>)[name]?.type === 'relation';
      return [name, isRelation ? { connect: [], disconnect: [] } : value];
    }),
  );
};

describe('an update with a field that one may not write', () => {
  // A sales manager hands customers over, and writes nothing else of them.
  test('is refused by name where it would change, in the caller’s language, and nothing is written', async () => {
    const documentId = await customer('甲');
    const sent = { phone: '1', name: '乙', manager: manager.documentId };
    const answer = await manager.http.put(at(CUSTOMER, documentId), sent).set('Accept-Language', 'zh-Hans');
    expect([answer.status, answer.body.error.details.code]).toEqual([403, 'NOT_ALLOWED']);
    const errors = answer.body.error.details.errors as { path: string[]; message: string }[];
    expect(errors.map((it) => [it.path, it.message]).sort()).toEqual([
      [['name'], '您没有权限填写名称'],
      [['phone'], '您没有权限填写电话'],
    ]);
    expect(await stored(documentId)).toMatchObject({ name: '甲', managerRef: owner.staffId });
    expect(await refusals(documentId)).toEqual([
      expect.objectContaining({ action: 'update', refusal: 'NOT_ALLOWED' }),
    ]);
  });

  test('is refused where it would be emptied', async () => {
    const documentId = await customer('丙');
    const { status } = await manager.http.put(at(CUSTOMER, documentId), { registeredCapital: null });
    expect(status).toBe(403);
    expect((await stored(documentId))?.registeredCapital).not.toBeNull();
  });

  test('goes through where the form sends back what is stored', async () => {
    const documentId = await customer('丁');
    const sent = { ...(await form(manager.http, CUSTOMER, documentId)), manager: manager.documentId };
    const answer = await manager.http.put(at(CUSTOMER, documentId), sent);
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    expect(await stored(documentId)).toMatchObject({ name: '丁', managerRef: manager.staffId });
    expect(await refusals(documentId)).toEqual([]);
  });

  test('is not compared with what is stored where one may not read it', async () => {
    const documentId = await customer('戊');
    const grant = (verb: string, fields: string[]) => ({
      action: explorer(verb),
      subject: CUSTOMER,
      properties: { fields },
    });
    const blind = await app.adminToken(manager, [
      grant('read', ['name', 'manager']),
      grant('update', ['manager']),
    ]);
    const try_ = async (phone: unknown) => (await blind.put(at(CUSTOMER, documentId), { phone })).status;
    expect([await try_('010-1'), await try_('010-2'), await try_(null)]).toEqual([403, 403, 200]);
  });
});

describe('a creation with a field that one may not write', () => {
  const item = async () => {
    const data = { ...opportunityData('计划'), status: 'assigned', assignee: owner.staffId, publishedAt };
    const opportunity = (await row(app.strapi, 'opportunity', data)).documentId;
    return { date: '2026-03-01', todo: '拜访', opportunity };
  };

  // The result of a plan item is its assignee's to write.
  test('is refused where it says something', async () => {
    const sent = { ...(await item()), result: '很好' };
    const { status, body } = await manager.http.post(at(ITEM), sent).set('Accept-Language', 'en');
    expect([status, body.error.details.code]).toEqual([403, 'NOT_ALLOWED']);
    expect(body.error.message).toBe('You are not allowed to write Result');
    expect(await app.strapi.db.query(ITEM).count({ where: { todo: '拜访', result: '很好' } })).toBe(0);
  });

  test.each([null, ''])('goes through where it is empty in the form: %j', async (result) => {
    const { status, body } = await manager.http.post(at(ITEM), { ...(await item()), result });
    expect([status, body.error]).toEqual([201, undefined]);
  });
});

test('who may write every field notices nothing', async () => {
  const documentId = await customer('己');
  const sent = { ...(await form(owner.http, CUSTOMER, documentId)), phone: '2' };
  const answer = await owner.http.put(at(CUSTOMER, documentId), sent);
  expect([answer.status, answer.body.error]).toEqual([200, undefined]);
  expect(await stored(documentId)).toMatchObject({ phone: '2' });
  const contact = await owner.http.post(at('api::contact.contact'), {
    ...contactData('林静'),
    customer: documentId,
  });
  expect(contact.status).toBe(201);
  expect((await owner.http.post(at(OPPORTUNITY), opportunityData('庚'))).status).toBe(201);
});
