import { boot, type App } from '../helpers/app';
import { copyApp } from '../helpers/app-copy';
import { customerData } from '../helpers/fixtures';

const NOUNS = [
  'staff-member',
  'opportunity',
  'plan-item',
  'customer',
  'contact',
  'activity',
  'churn-case',
  'retention-measure',
  'service-request',
  'dictionary-item',
  'audit-event',
];
const uidOf = (noun: string) => `api::${noun}.${noun}`;

const added = {
  grade: { type: 'customField', customField: 'plugin::crm.dictionary', options: { category: '客户等级' } },
  nickname: { type: 'string' },
};

const copy = copyApp();
const before = Object.fromEntries(NOUNS.map((noun) => [noun, copy.schemaOf(noun)]));

let app: App;
beforeAll(async () => {
  app = await boot({ appDir: copy.dir, develop: true });
});
afterAll(async () => {
  await app?.destroy();
  copy.remove();
});

/** A save of every type as the builder's screen sends it: what it was told, and two fields more. */
const payload = (schema: { contentTypes: Record<string, Record<string, unknown>> }) => ({
  components: [],
  contentTypes: NOUNS.map((noun) => {
    const { uid, info, options, pluginOptions, kind, attributes } = schema.contentTypes[uidOf(noun)];
    return {
      action: 'update',
      uid,
      kind,
      displayName: (info as { displayName: string }).displayName,
      description: '',
      draftAndPublish: (options as { draftAndPublish: boolean }).draftAndPublish,
      options,
      pluginOptions,
      attributes: [
        ...(attributes as ({ name: string; customField?: string } & Record<string, unknown>)[]).map(
          ({ name, ...properties }) => ({
            action: 'update',
            name,
            properties: properties.customField ? { ...properties, type: 'customField' } : properties,
          }),
        ),
        ...Object.entries(added).map(([name, properties]) => ({ action: 'create', name, properties })),
      ],
    };
  }),
});

test('nothing that the product lives by is deleted, made another kind, or given drafts', async () => {
  const admin = await app.person('superAdmin');
  const { body } = await admin.http.get('/content-type-builder/schema');
  const save = (change: (type: ReturnType<typeof payload>['contentTypes'][number]) => void) => {
    const [type] = payload(body.data).contentTypes.filter((it) => it.uid === uidOf('customer'));
    change(type);
    return admin.http.post('/content-type-builder/update-schema', {
      data: { components: [], contentTypes: [type] },
    });
  };
  const dropped = await save((type) => {
    Object.assign(type.attributes.find((it) => it.name === 'level') as object, {
      action: 'delete',
      properties: undefined,
    });
  });
  expect(dropped.status).toBe(400);
  expect(dropped.body.error).toContain('固有字段');
  const turned = await save((type) => {
    (type.attributes.find((it) => it.name === 'phone') as { properties: object }).properties = {
      type: 'integer',
    };
  });
  expect(turned.status).toBe(400);
  const drafts = await save((type) => {
    type.draftAndPublish = true;
  });
  expect(drafts.status).toBe(400);
  const type = { action: 'delete', uid: uidOf('customer') };
  const gone = await admin.http.post('/content-type-builder/update-schema', {
    data: { components: [], contentTypes: [type] },
  });
  expect(gone.status).toBe(400);
  expect((await admin.http.delete(`/content-type-builder/content-types/${uidOf('customer')}`)).status).toBe(
    400,
  );
  expect(copy.schemaOf('customer')).toEqual(before.customer);
});

test('two fields added to every type through the builder leave everything else of it as it was', async () => {
  const admin = await app.person('superAdmin');
  const { body } = await admin.http.get('/content-type-builder/schema');
  const answer = await admin.http.post('/content-type-builder/update-schema', { data: payload(body.data) });
  expect(answer.body).toEqual({});
  expect(answer.status).toBe(200);
  for (const noun of NOUNS) {
    const after = copy.schemaOf(noun);
    const { grade, nickname, ...attributes } = after.attributes;
    expect({ noun, ...after, attributes }).toEqual({ noun, ...before[noun] });
    expect({ grade, nickname }).toEqual(added);
  }
});

describe('after the restart', () => {
  const LIST = `/content-manager/collection-types/${uidOf('customer')}`;

  beforeAll(async () => {
    copy.compile();
    app = await app.restart();
  });

  test('columns, kinds and indexes of the tables are what they were', async () => {
    const inspector = app.strapi.db.dialect.schemaInspector;
    const names = async (table: string) =>
      (await inspector.getIndexes(table)).map((it: { name: string }) => it.name);
    for (const noun of NOUNS) {
      const { collectionName, indexes } = before[noun] as unknown as {
        collectionName: string;
        indexes: { name: string }[];
      };
      expect(await names(collectionName)).toEqual(expect.arrayContaining(indexes.map((it) => it.name)));
    }
    const columns = await app.strapi.db.connection('customers').columnInfo();
    expect(Object.keys(columns)).toEqual(expect.arrayContaining(['manager_ref', 'grade', 'nickname']));
  });

  test('the fields are written and read over REST and GraphQL, the dictionary kind by its items alone', async () => {
    const api = await app.program();
    const [staff] = await app.strapi.db.query('api::staff-member.staff-member').findMany({ limit: 1 });
    const data = { ...customerData('新字段'), manager: staff.documentId };
    const made = await api.post('/api/customers', { data: { ...data, grade: '2', nickname: '小新' } });
    expect(made.body.error ?? made.status).toBe(201);
    const { documentId } = made.body.data;
    const read = await api.get(`/api/customers/${documentId}`);
    expect(read.body.data).toMatchObject({ grade: '2', nickname: '小新' });
    const wrong = await api.put(`/api/customers/${documentId}`, { data: { grade: 'no such item' } });
    expect(wrong.status).toBe(400);
    const query = `mutation { updateCustomer(documentId: "${documentId}", data: { nickname: "大新" }) { grade nickname } }`;
    const graphql = await api.post('/graphql', { query });
    expect(graphql.body).toMatchObject({ data: { updateCustomer: { grade: '2', nickname: '大新' } } });
  });

  test('an account manager meets them on his screens without anybody granting them', async () => {
    const manager = await app.person('accountManager', { name: '小明' });
    const data = { ...customerData('小明的客户'), manager: { connect: [manager.documentId] } };
    const made = await manager.http.post(LIST, { ...data, grade: '3', nickname: '明' });
    expect(made.body.error ?? made.status).toBe(201);
    const url = `${LIST}/${made.body.data.documentId}`;
    expect((await manager.http.put(url, { nickname: '明明' })).status).toBe(200);
    expect((await manager.http.get(url)).body.data).toMatchObject({ grade: '3', nickname: '明明' });
    const list = await manager.http.get(LIST, { 'filters[nickname][$eq]': '明明' });
    expect(list.body.results).toHaveLength(1);
  });
});
