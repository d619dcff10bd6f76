import { readFileSync } from 'node:fs';
import path from 'node:path';
import { configurationOf } from '../../src/layouts/configuration';
import { layouts } from '../../src/layouts/registry';
import { insertSections } from '../../src/plugins/crm/admin/src/record/insert-sections';
import { en } from '../../src/plugins/crm/admin/src/translations/en';
import { zhHans } from '../../src/plugins/crm/admin/src/translations/zh-Hans';

const KEPT_BY_STRAPI = ['createdAt', 'updatedAt'];

const attributesOf = (uid: string): string[] => {
  const noun = uid.split('.')[1];
  const file = path.join(__dirname, `../../src/api/${noun}/content-types/${noun}/schema.json`);
  return [...Object.keys(JSON.parse(readFileSync(file, 'utf8')).attributes), ...KEPT_BY_STRAPI];
};

test.each(layouts.map((it) => [it.uid, it] as const))(
  '%s is laid out with fields that it has',
  (uid, layout) => {
    const named = [
      layout.mainField,
      ...layout.list,
      ...layout.edit.flat(),
      ...(layout.readOnly ?? []),
      layout.sort?.[0] ?? 'createdAt',
    ];
    expect(named.filter((field) => !attributesOf(uid).includes(field))).toEqual([]);
  },
);

test('a layout leaves what it does not speak of as it was', () => {
  const before = {
    settings: { bulkable: true, pageSize: 10 },
    metadatas: {
      reason: { edit: { label: 'Why', editable: true }, list: { sortable: false } },
      customer: { edit: { mainField: 'id' }, list: {} },
    },
    layouts: { list: ['id'], edit: [] },
  };
  const after = configurationOf(
    {
      uid: 'api::churn-case.churn-case',
      mainField: 'code',
      list: ['code'],
      edit: [['customer', 'reason']],
      readOnly: ['reason'],
    },
    before,
    { customer: { type: 'relation', target: 'api::customer.customer' } },
    () => 'name',
  );
  expect(after.settings).toMatchObject({ bulkable: true, pageSize: 20, defaultSortBy: 'createdAt' });
  expect(after.metadatas.reason).toEqual({
    edit: { label: 'Why', editable: false },
    list: { sortable: false },
  });
  expect(after.metadatas.customer.edit.mainField).toBe('name');
  expect(after.layouts.edit).toEqual([
    [
      { name: 'customer', size: 6 },
      { name: 'reason', size: 6 },
    ],
  ]);
});

test('every message of the panel stands in both languages, with the same parameters', () => {
  const parameters = (text: string) => [...text.matchAll(/\{(\w+)/g)].map((it) => it[1]).sort();
  const english = en as Record<string, string>;
  expect(Object.keys(en).sort()).toEqual(Object.keys(zhHans).sort());
  for (const [key, text] of Object.entries(zhHans)) {
    const used = new Set(parameters(english[key]).filter((it) => parameters(text).includes(it)));
    expect([key, [...used]]).toEqual([key, [...new Set(parameters(text))]]);
  }
});

describe('a form', () => {
  const field = (name: string, attribute: Record<string, unknown> = { type: 'string' }) =>
    ({ name, type: String(attribute.type), attribute }) as never;
  const given = globalThis as { window?: unknown };
  beforeAll(() => {
    given.window = { location: { pathname: '/admin/content-manager/collection-types/x/abc' } };
  });
  afterAll(() => {
    delete given.window;
  });

  test('gets its head, its section and its stars, and loses what the head says', () => {
    const { layout } = insertSections({
      layout: {
        layout: [
          [[field('summary', { type: 'string', maxLength: 255 }), field('status')], [field('assignee')]],
        ],
        metadatas: { successRate: {}, stopReason: {} },
        settings: {},
      },
      query: {},
    });
    expect(layout.layout.map((rows) => rows.flat().map(({ type }) => type))).toEqual([
      ['crm-head'],
      ['string'],
      ['crm-below'],
    ]);
    expect(layout.layout[1][0][0].attribute).toEqual({ type: 'string' });
  });

  test('of another type is left alone but for its stars', () => {
    const { layout } = insertSections({
      layout: {
        layout: [
          [[field('rating', { type: 'integer', min: 1, max: 5 }), field('size', { type: 'integer' })]],
        ],
        metadatas: { rating: {} },
        settings: {},
      },
      query: {},
    });
    expect(layout.layout.flat(2).map(({ type }) => type)).toEqual(['crm-stars', 'integer']);
  });

  test.each([
    ['abcdefghijklmnopqrstuvwx', ['crm-head', false, 'string', true, 'string', undefined]],
    ['create', ['string', undefined, 'string', undefined]],
  ])(
    'of a contact says why it is read only, and keeps the customer, once it is there: %s',
    (record, expected) => {
      given.window = {
        location: { pathname: `/admin/content-manager/collection-types/api::contact.contact/${record}` },
      };
      const { layout } = insertSections({
        layout: { layout: [[[field('customer'), field('name')]]], metadatas: {}, settings: {} },
        query: {},
      });
      expect(layout.layout.flat(2).flatMap((it) => [it.type, it.disabled])).toEqual(expected);
    },
  );
});
