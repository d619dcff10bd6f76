import { boot, type App } from '../helpers/app';
import { customerData, opportunityData, row } from '../helpers/fixtures';
import type { Person } from '../helpers/people';

const OPPORTUNITY = 'api::opportunity.opportunity';
const CUSTOMER = 'api::customer.customer';
const at = (uid: string, documentId = '') =>
  `/content-manager/collection-types/${uid}${documentId && `/${documentId}`}`;

let app: App;
let seller: Person;
let colleague: Person;

beforeAll(async () => {
  app = await boot();
  seller = await app.person('accountManager', { name: '小明' });
  colleague = await app.person('accountManager', { name: '旺财' });
});
afterAll(() => app.destroy());

const create = async () => {
  // The form of the panel sends every field it knows, the default of the status too.
  const sent = { ...opportunityData('北京一号'), status: 'unassigned' };
  return seller.http.post(at(OPPORTUNITY), sent);
};

/** What the panel's form sends of a record that it has read: relations are counted there, and sent as changes. */
const formOf = ({ id: _id, ...record }: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      value && typeof value === 'object' && 'count' in value ? { connect: [], disconnect: [] } : value,
    ]),
  );

test('the panel sees the status of a record: when it is made, read, listed and saved', async () => {
  const made = await create();
  expect([made.status, made.body.data?.status]).toEqual([201, 'unassigned']);
  const { documentId } = made.body.data;
  const read = await seller.http.get(at(OPPORTUNITY, documentId));
  expect(read.body.data.status).toBe('unassigned');
  const listed = await seller.http.get(at(OPPORTUNITY), { filters: { documentId: { $eq: documentId } } });
  expect(listed.body.results[0].status).toBe('unassigned');
  const saved = await seller.http.put(at(OPPORTUNITY, documentId), {
    ...formOf(read.body.data),
    summary: '改过的概要',
  });
  expect([saved.status, saved.body.data?.status, saved.body.data?.summary]).toEqual([
    200,
    'unassigned',
    '改过的概要',
  ]);
});

test.each(['won', 'published', 'nonsense', 7])('a form cannot set the status to %p', async (status) => {
  const { documentId } = (await create()).body.data;
  const saved = await seller.http.put(at(OPPORTUNITY, documentId), { summary: '改', status });
  const read = await seller.http.get(at(OPPORTUNITY, documentId));
  expect(saved.status).toBe(400);
  expect(read.body.data).toMatchObject({ status: 'unassigned', summary: '北京一号的机会' });
});

test('a colleague’s customer is not editable before anybody types', async () => {
  const { documentId } = await row(app.strapi, 'customer', {
    ...customerData('北京二号'),
    manager: seller.staffId,
    status: 'normal',
  });
  const own = await seller.http.get(`/crm/customers/${documentId}/actions`);
  const others = await colleague.http.get(`/crm/customers/${documentId}/actions`);
  expect([own.body.meta?.editable, others.body.meta?.editable]).toEqual([true, false]);
  expect(others.body.meta.deletable).toBe(false);
});

test('the catalogue tells where each step starts and who takes it', async () => {
  const { body } = await seller.http.get('/crm/schema');
  const win = body.data[OPPORTUNITY].steps.find((it: { step: string }) => it.step === 'win');
  expect(win).toMatchObject({ from: ['assigned'], who: ['assignee'] });
  expect(body.data[OPPORTUNITY].states.won).toMatchObject({ edit: false, delete: false });
});

test('the screens are laid out once: what an administrator arranges survives a restart', async () => {
  const service = () => app.strapi.plugin('content-manager').service('content-types');
  const type = () => app.strapi.contentType(CUSTOMER);
  const first = await service().findConfiguration(type());
  expect(first.layouts.list.slice(0, 5)).toEqual(['code', 'name', 'region', 'manager', 'level']);
  expect(first.settings).toMatchObject({ mainField: 'name', pageSize: 20, defaultSortBy: 'createdAt' });
  expect(first.metadatas.manager.list.mainField).toBe('name');
  await service().updateConfiguration(type(), {
    settings: { ...first.settings, pageSize: 50 },
    metadatas: first.metadatas,
    layouts: { ...first.layouts, list: ['name'] },
  });
  app = await app.restart();
  const after = await service().findConfiguration(type());
  expect([after.settings.pageSize, after.layouts.list]).toEqual([50, ['name']]);
});
