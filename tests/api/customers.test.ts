import { boot, type App } from '../helpers/app';
import {
  ACTIVITY,
  CM,
  CONTACT,
  CUSTOMER,
  customerData,
  newContact,
  newCustomer,
  rowOf,
} from '../helpers/customers';
import { opportunityData, row } from '../helpers/fixtures';
import type { Person } from '../helpers/people';

let app: App;
let ming: Person;
let wang: Person;
let chief: Person;
let program: Awaited<ReturnType<App['program']>>;

beforeAll(async () => {
  app = await boot();
  ming = await app.person('accountManager', { name: '小明' });
  wang = await app.person('accountManager', { name: '旺财' });
  chief = await app.person('salesManager', { name: '主管' });
  program = await app.program();
});
afterAll(() => app?.destroy());

const put = (person: Person, documentId: string, data: object) =>
  person.http.put(`${CM}/${CUSTOMER}/${documentId}`, data);

describe('a customer', () => {
  it('gets its code and its status from the system, and is complete', async () => {
    const made = await ming.http.post(
      `${CM}/${CUSTOMER}`,
      customerData({ manager: ming.documentId, level: '大客户' }),
    );
    expect(made.status).toBe(201);
    expect(made.body.data).toMatchObject({ status: 'normal', incomplete: false, level: '3' });
    expect(made.body.data.code).toMatch(/^KH\d{9,}$/);
  });

  it('is refused without a required field, and the answer names each', async () => {
    const answer = await ming.http.post(`${CM}/${CUSTOMER}`, {
      name: '缺字段公司',
      manager: ming.documentId,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors.map((it: { path: string[] }) => it.path[0])).toEqual(
      expect.arrayContaining(['region', 'address', 'bankAccount']),
    );
  });

  it('is refused where its manager has left the company', async () => {
    const gone = await app.person('accountManager');
    await app.strapi.db
      .query('api::staff-member.staff-member')
      .update({ where: { id: gone.staffId }, data: { active: false } });
    const answer = await ming.http.post(`${CM}/${CUSTOMER}`, customerData({ manager: gone.documentId }));
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors[0].path).toEqual(['manager']);
  });

  it('cannot have a required field emptied, on no door', async () => {
    const id = await newCustomer(ming.http, ming);
    expect((await put(ming, id, { phone: '' })).status).toBe(400);
    expect((await program.put(`/api/customers/${id}`, { data: { phone: null } })).status).toBe(400);
  });

  it('is changed by its manager and by nobody else', async () => {
    const id = await newCustomer(ming.http, ming);
    expect((await put(ming, id, { phone: '1' })).status).toBe(200);
    expect((await put(wang, id, { phone: '2' })).status).toBe(403);
    expect((await rowOf(app, CUSTOMER, id)).phone).toBe('1');
  });
});

describe('names', () => {
  it('are unique after normalisation: width, case, blanks and brackets do not count', async () => {
    const id = await newCustomer(ming.http, ming, { name: 'ACME（北京）公司' });
    const answer = await ming.http.post(
      `${CM}/${CUSTOMER}`,
      customerData({ name: ' ａｃｍｅ(北京) 公司', manager: ming.documentId }),
    );
    // A blank in the middle is a difference; without it they are one name.
    expect([201, 409]).toContain(answer.status);
    const same = await ming.http.post(
      `${CM}/${CUSTOMER}`,
      customerData({ name: ' ａｃｍｅ(北京)公司 ', manager: ming.documentId }),
    );
    expect(same.status).toBe(409);
    expect(same.body.error.details).toMatchObject({
      code: 'DUPLICATE',
      customer: { documentId: id, name: 'ACME（北京）公司', archived: false },
    });
  });

  it('are not said to be whose to somebody who may not know', async () => {
    await newCustomer(ming.http, ming, { name: '保密客户' });
    const limited = await app.program([
      'api::customer.customer.create',
      'api::staff-member.staff-member.find',
    ]);
    const answer = await limited.post('/api/customers', {
      data: customerData({ name: '保密客户', manager: ming.documentId }),
    });
    expect(answer.status).toBe(409);
    expect(answer.body.error.details.code).toBe('DUPLICATE');
    expect(JSON.stringify(answer.body)).not.toContain('documentId');
    expect(answer.body.error.details.customer).toBeUndefined();
  });

  it('may be claimed by one of twenty at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        program.post('/api/customers', {
          data: customerData({ name: '抢注公司', manager: ming.documentId }),
        }),
      ),
    );
    expect(answers.map((it) => it.status).sort()).toEqual([201, ...Array(19).fill(409)]);
    expect(
      await app.strapi.db.query('api::customer-name.customer-name').count({ where: { name: '抢注公司' } }),
    ).toBe(1);
  });

  it('follow a customer that is renamed, and leave the old one free', async () => {
    const id = await newCustomer(ming.http, ming, { name: '旧名称' });
    expect((await put(ming, id, { name: '新名称' })).status).toBe(200);
    await newCustomer(ming.http, ming, { name: '旧名称' });
    const taken = await ming.http.post(
      `${CM}/${CUSTOMER}`,
      customerData({ name: '新名称', manager: ming.documentId }),
    );
    expect(taken.status).toBe(409);
  });

  it('share one space with aliases, which only the manager writes', async () => {
    const id = await newCustomer(ming.http, ming, { name: '聪海信息', aliases: ['北京聪海信息'] });
    expect((await put(ming, id, { aliases: ['北京聪海信息', '聪海'] })).status).toBe(200);
    const other = await newCustomer(ming.http, ming);
    const taken = await put(ming, other, { aliases: ['聪海'] });
    expect(taken.status).toBe(409);
    expect(taken.body.error.details.errors[0].path).toEqual(['aliases']);
    expect((await put(ming, other, { aliases: '不是列表' })).status).toBe(400);
    expect((await put(ming, other, { aliases: Array.from({ length: 51 }, (_, i) => `a${i}`) })).status).toBe(
      400,
    );
    await chief.http.post(`/crm/customers/${other}/share`, { data: { sharedWith: [wang.documentId] } });
    expect((await put(wang, other, { aliases: ['别处的名字'] })).status).toBe(403);
    expect((await put(wang, other, { phone: '9' })).status).toBe(200);
  });
});

describe('sharing and handing over', () => {
  it('is for the manager and a sales manager; a shared one may change the customer and its contacts', async () => {
    const id = await newCustomer(ming.http, ming);
    const share = (who: Person, sharedWith: string[]) =>
      who.http.post(`/crm/customers/${id}/share`, { data: { sharedWith } });
    expect((await share(wang, [wang.documentId])).status).toBe(403);
    expect((await share(ming, [wang.documentId])).status).toBe(200);
    expect((await put(wang, id, { phone: '7' })).status).toBe(200);
    expect((await newContact(wang.http, id)).status).toBe(201);
    // He who is shared with shares no further, and takes nothing over: neither by the step nor by a plain update.
    expect((await share(wang, [])).status).toBe(403);
    expect((await put(wang, id, { manager: wang.documentId })).status).toBe(403);
    expect((await put(wang, id, { sharedWith: { set: [] } })).status).toBe(403);
    expect((await share(chief, [])).status).toBe(200);
    expect((await put(wang, id, { phone: '8' })).status).toBe(403);
  });

  it('hands a customer over by its manager or a sales manager, who then has it', async () => {
    const id = await newCustomer(ming.http, ming);
    const give = (who: Person, manager: string) =>
      who.http.post(`/crm/customers/${id}/hand-over`, { data: { manager } });
    expect((await give(wang, wang.documentId)).status).toBe(403);
    expect((await give(ming, 'nobody')).status).toBe(400);
    expect((await give(ming, wang.documentId)).status).toBe(200);
    expect((await put(wang, id, { phone: '7' })).status).toBe(200);
    expect((await put(ming, id, { phone: '8' })).status).toBe(403);
    expect((await rowOf(app, CUSTOMER, id)).managerRef).toBe(wang.staffId);
    const history = await chief.http.get(`/crm/history/customers/${id}`);
    expect(JSON.stringify(history.body)).toContain('移交');
  });
});

describe('deleting', () => {
  it('really deletes one that nothing hangs on, and frees its name', async () => {
    const id = await newCustomer(ming.http, ming, { name: '短命公司' });
    expect((await wang.http.delete(`${CM}/${CUSTOMER}/${id}`)).status).toBe(403);
    expect((await ming.http.delete(`${CM}/${CUSTOMER}/${id}`)).status).toBe(200);
    expect(await rowOf(app, CUSTOMER, id)).toBeNull();
    await newCustomer(ming.http, ming, { name: '短命公司' });
  });

  it('keeps one with a contact: out of sight on every door, and whole again when restored', async () => {
    const id = await newCustomer(ming.http, ming, { name: '归档公司' });
    const contact = (await newContact(ming.http, id)).body.data.documentId as string;
    const row = await rowOf(app, CUSTOMER, id);
    expect((await ming.http.delete(`${CM}/${CUSTOMER}/${id}`)).status).toBe(200);
    expect((await rowOf(app, CUSTOMER, id)).archivedAt).not.toBeNull();

    const filters = { 'filters[name][$eq]': '归档公司' };
    expect((await chief.http.get(`${CM}/${CUSTOMER}`, filters)).body.pagination.total).toBe(0);
    expect((await chief.http.get(`${CM}/${CUSTOMER}/${id}`)).status).toBe(404);
    expect((await program.get('/api/customers', filters)).body.meta.pagination.total).toBe(0);
    expect((await program.get(`/api/customers/${id}`)).status).toBe(404);
    expect((await program.get(`/api/contacts/${contact}`)).status).toBe(404);
    const picker = await ming.http.get(`/content-manager/relations/${CONTACT}/customer`, { _q: '归档公司' });
    expect(picker.body.results).toEqual([]);
    const query = `{ customers(filters: {name: {eq: "归档公司"}}) { name } customer(documentId: "${id}") { name } }`;
    const graphql = (await program.post('/graphql', { query })).body.data;
    expect(graphql).toEqual({ customers: [], customer: null });
    expect((await chief.http.get(`/crm/customers/${id}/overview`)).status).toBe(404);
    expect((await put(ming, id, { phone: '1' })).status).toBe(404);
    expect((await program.put(`/api/customers/${id}`, { data: { phone: '1' } })).status).toBe(404);
    expect((await program.put(`/api/contacts/${contact}`, { data: { mobile: '1' } })).status).toBe(404);
    expect((await newContact(ming.http, id)).status).toBe(400);
    expect((await program.delete(`/api/customers/${id}`)).status).toBe(404);
    expect((await program.post(`/api/customers/${id}/reactivate`, { data: { reason: '回来' } })).status).toBe(
      404,
    );

    const taken = await ming.http.post(
      `${CM}/${CUSTOMER}`,
      customerData({ name: '归档公司', manager: ming.documentId }),
    );
    expect(taken.status).toBe(409);
    expect(taken.body.error.details.customer).toMatchObject({ documentId: id, archived: true });
    const hidden = await wang.http.post(
      `${CM}/${CUSTOMER}`,
      customerData({ name: '归档公司', manager: wang.documentId }),
    );
    expect(hidden.status).toBe(409);
    expect(hidden.body.error.details.customer).toBeUndefined();

    expect((await wang.http.get('/crm/archived-customers')).body.data).toEqual([]);
    expect((await wang.http.post(`/crm/customers/${id}/restore`)).status).toBe(404);
    expect((await chief.http.get('/crm/archived-customers', { name: '归档' })).body.data[0]).toMatchObject({
      documentId: id,
    });
    expect((await ming.http.get('/crm/archived-customers')).body.data[0].documentId).toBe(id);
    expect((await ming.http.post(`/crm/customers/${id}/restore`)).status).toBe(200);
    expect((await ming.http.post(`/crm/customers/${id}/restore`)).status).toBe(404);
    expect(await rowOf(app, CUSTOMER, id)).toMatchObject({
      id: row.id,
      archivedAt: null,
      managerRef: ming.staffId,
    });
    expect((await program.get(`/api/contacts/${contact}`)).status).toBe(200);
    expect((await put(ming, id, { phone: '2' })).status).toBe(200);
  });

  it.each([
    ['an activity', 'activity', { date: '2026-01-31', place: 'p', summary: 's', details: 'd' }],
    ['an opportunity', 'opportunity', { ...opportunityData('挂靠公司'), status: 'won' }],
    ['a service request', 'service-request', { type: '咨询', summary: 's', request: 'r', status: 'new' }],
    ['a churn case', 'churn-case', { status: 'recovered' }],
  ])('keeps one with %s as well', async (_, noun, data) => {
    const id = await newCustomer(ming.http, ming);
    const customer = await rowOf(app, CUSTOMER, id);
    await row(app.strapi, noun, { ...data, customer: customer.id });
    expect((await ming.http.delete(`${CM}/${CUSTOMER}/${id}`)).status).toBe(200);
    expect((await rowOf(app, CUSTOMER, id))?.archivedAt).toBeTruthy();
  });

  it('archives in bulk deletion and over GraphQL alike', async () => {
    const [a, b] = [await newCustomer(ming.http, ming), await newCustomer(ming.http, ming)];
    await newContact(ming.http, a);
    await newContact(ming.http, b);
    const bulk = await ming.http.post(`${CM}/${CUSTOMER}/actions/bulkDelete`, { documentIds: [a] });
    expect(bulk.status).toBe(200);
    await program.post('/graphql', {
      query: `mutation { deleteCustomer(documentId: "${b}") { documentId } }`,
    });
    for (const id of [a, b]) expect((await rowOf(app, CUSTOMER, id)).archivedAt).not.toBeNull();
  });
});

describe('contacts and activities', () => {
  it('belong to their customer for good, and cannot have a required field emptied', async () => {
    const [id, other] = [await newCustomer(ming.http, ming), await newCustomer(ming.http, ming)];
    const made = await newContact(ming.http, id, { gender: '女' });
    expect(made.status).toBe(201);
    const contact = made.body.data.documentId as string;
    expect((await rowOf(app, CONTACT, contact)).gender).toBe('female');
    expect((await program.put(`/api/contacts/${contact}`, { data: { customer: other } })).status).toBe(400);
    expect((await program.put(`/api/contacts/${contact}`, { data: { officePhone: ' ' } })).status).toBe(400);
    const activity = { customer: id, date: '2026-01-31', place: '公司', summary: '拜访', details: '谈合同' };
    expect((await ming.http.post(`${CM}/${ACTIVITY}`, { ...activity, details: undefined })).status).toBe(400);
    expect((await ming.http.post(`${CM}/${ACTIVITY}`, { ...activity, date: '2026-02-30' })).status).toBe(400);
    expect((await ming.http.post(`${CM}/${ACTIVITY}`, activity)).status).toBe(201);
    expect((await wang.http.post(`${CM}/${ACTIVITY}`, activity)).status).toBe(403);
  });
});

describe('the page of a customer', () => {
  it('answers everything in one request: head, what is missing, what belongs to it', async () => {
    const id = await newCustomer(ming.http, ming);
    await newContact(ming.http, id);
    const { body, status } = await chief.http.get(`/crm/customers/${id}/overview`);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      customer: { documentId: id, manager: { name: '小明' } },
      missing: [],
      contacts: { total: 1, rows: [{ name: '李四' }] },
      activities: { total: 0, rows: [] },
      openCase: null,
      may: { edit: false, share: true, contact: false },
    });
    expect((await ming.http.get(`/crm/customers/${id}/overview`)).body.data.may).toMatchObject({
      edit: true,
      contact: true,
    });
    const part = await ming.http.get(`/crm/customers/${id}/overview`, { part: 'contacts', page: 2 });
    expect(part.body.data).toEqual({ contacts: { rows: [], total: 1 } });
    expect((await ming.http.get(`/crm/customers/${id}/overview`, { part: 'nothing' })).status).toBe(400);
  });

  it('says what a customer born from a won opportunity still lacks, and the list can show such ones alone', async () => {
    const opportunity = {
      customerName: '新生公司',
      successRate: 90,
      summary: 's',
      description: 'd',
      contactName: '王五',
      contactPhone: '139',
    };
    const made = await chief.http.post(`${CM}/api::opportunity.opportunity`, opportunity);
    const at = `/crm/opportunities/${made.body.data.documentId}`;
    expect((await chief.http.post(`${at}/assign`, { data: { assignee: ming.documentId } })).status).toBe(200);
    const won = await ming.http.post(`${at}/win`);
    expect(won.status).toBe(200);
    expect(won.body.meta.missing).toEqual(expect.arrayContaining(['region', 'address', 'bankAccount']));
    const id = won.body.meta.customer as string;
    const page = await ming.http.get(`/crm/customers/${id}/overview`);
    expect(page.body.data.missing).toEqual(won.body.meta.missing);
    const list = await ming.http.get(`${CM}/${CUSTOMER}`, { 'filters[incomplete][$eq]': 'true' });
    expect(list.body.results.map((it: { name: string }) => it.name)).toContain('新生公司');
    // The stars bite when somebody edits it; handing it over is no edit.
    expect((await put(ming, id, { phone: '1' })).status).toBe(400);
    expect(
      (await ming.http.post(`/crm/customers/${id}/hand-over`, { data: { manager: wang.documentId } })).status,
    ).toBe(200);
    const { name: _name, ...rest } = customerData();
    const whole = await put(wang, id, rest);
    expect(whole.status).toBe(200);
    expect(whole.body.data.incomplete ?? (await rowOf(app, CUSTOMER, id)).incomplete).toBe(false);
  });

  it('refuses to win an opportunity for a name that is a customer already', async () => {
    await newCustomer(ming.http, ming, { name: '老客户公司' });
    const opportunity = { customerName: '老客户公司', successRate: 90, summary: 's', description: 'd' };
    const made = await chief.http.post(`${CM}/api::opportunity.opportunity`, opportunity);
    const at = `/crm/opportunities/${made.body.data.documentId}`;
    await chief.http.post(`${at}/assign`, { data: { assignee: ming.documentId } });
    const won = await ming.http.post(`${at}/win`);
    expect(won.status).toBe(409);
    expect(won.body.error.details.code).toBe('DUPLICATE');
    expect((await rowOf(app, 'api::opportunity.opportunity', made.body.data.documentId)).status).toBe(
      'assigned',
    );
  });
});
