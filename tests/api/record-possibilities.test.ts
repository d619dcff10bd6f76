import { boot, type App } from '../helpers/app';
import { contactData, customerData, row } from '../helpers/fixtures';
import type { Person } from '../helpers/people';

const PLURAL = {
  contact: 'contacts',
  activity: 'activities',
  'dictionary-item': 'dictionary-items',
} as const;
type Noun = keyof typeof PLURAL;

let app: App;
let ming: Person;
let cai: Person;
let boss: Person;
let system: Person;

beforeAll(async () => {
  app = await boot();
  ming = await app.person('accountManager', { name: '小明' });
  cai = await app.person('accountManager', { name: '旺财' });
  boss = await app.person('salesManager', { name: '主管' });
  system = await app.person('systemAdmin', { name: '管理员' });
});
afterAll(() => app?.destroy());

const customerOf = (name: string, manager: Person, more: object = {}) =>
  row(app.strapi, 'customer', {
    ...customerData(name),
    status: 'normal',
    manager: manager.staffId,
    ...more,
  });

const said = async (who: Person, noun: Noun, documentId: string, language = 'zh-Hans') =>
  who.http.get(`/crm/${PLURAL[noun]}/${documentId}/actions`).set('Accept-Language', language);

const form = (noun: Noun, documentId: string) =>
  `/content-manager/collection-types/api::${noun}.${noun}/${documentId}`;

/** What is said beforehand is what happens then, for a change and for the deletion. */
const holds = async (who: Person, noun: Noun, documentId: string, change: object) => {
  const { meta } = (await said(who, noun, documentId)).body;
  const put = await who.http.put(form(noun, documentId), change);
  expect(put.status === 200).toBe(meta.editable);
  const removed = await who.http.delete(form(noun, documentId));
  expect(removed.status === 200).toBe(meta.deletable);
  return meta;
};

describe.each([
  ['contact', { memo: '改' }],
  ['activity', { details: '改' }],
] as const)('%s', (noun, change) => {
  const made = async (name: string, manager: Person, more: object = {}) => {
    const customer = await customerOf(`${noun}${name}`, manager, more);
    const data =
      noun === 'contact'
        ? contactData('人')
        : { date: '2026-01-05', place: '北京', summary: '拜访', details: '谈' };
    return (await row(app.strapi, noun, { ...data, customer: customer.id })).documentId;
  };

  test('of one’s own customer may be changed, and is', async () => {
    expect(await holds(ming, noun, await made('甲', ming), change)).toEqual({
      editable: true,
      deletable: true,
    });
  });

  test('of a customer shared with one as well', async () => {
    const documentId = await made('乙', cai, { sharedWith: [ming.staffId] });
    expect((await holds(ming, noun, documentId, change)).editable).toBe(true);
  });

  test.each(['colleague', 'sales manager'])('of somebody else’s customer may not: %s', async (who) => {
    const reader = who === 'colleague' ? ming : boss;
    expect(await holds(reader, noun, await made(`丙${who}`, cai), change)).toEqual({
      editable: false,
      deletable: false,
    });
  });

  test('of a lost customer may not be changed by anybody, and it is said why in both languages', async () => {
    const documentId = await made('丁', ming, { status: 'lost' });
    const meta = await holds(ming, noun, documentId, change);
    expect(meta).toMatchObject({ editable: false, deletable: false });
    const put = await ming.http.put(form(noun, documentId), change);
    expect(put.body.error.message).toBe(meta.why);
    expect(meta.why).toContain('客户当前为“已流失”');
    expect((await said(ming, noun, documentId, 'en')).body.meta.why).toContain('The customer it belongs to');
  });
});

test('a locked item of the dictionary is said to be locked, even to who looks after the dictionary', async () => {
  const [locked, open] = await Promise.all(
    [false, true].map((editable) =>
      app.strapi.db.query('api::dictionary-item.dictionary-item').findOne({ where: { editable } }),
    ),
  );
  const meta = await holds(system, 'dictionary-item', locked?.documentId as string, { itemEn: 'X' });
  expect(meta).toMatchObject({ editable: false, deletable: false });
  expect(meta.why).toContain('不可编辑');
  expect((await said(system, 'dictionary-item', open?.documentId as string)).body.meta.editable).toBe(true);
  expect((await said(ming, 'dictionary-item', open?.documentId as string)).body.meta.editable).toBe(false);
});

test('a record that one may not read, or that is not there, has no answer', async () => {
  const event = await app.strapi.db.query('api::audit-event.audit-event').findOne({});
  const at = (plural: string, id: string) => `/crm/${plural}/${id}/actions`;
  expect((await ming.http.get(at('audit-events', event?.documentId as string))).status).toBe(404);
  expect((await ming.http.get(at('contacts', 'nobody'))).status).toBe(404);
  expect((await ming.http.get(at('nothings', 'nobody'))).status).toBe(404);
  const read = await system.http.get(at('audit-events', event?.documentId as string));
  expect(read.body).toEqual({ data: [], meta: { editable: false, deletable: false } });
  expect((await app.anonymous.get(at('contacts', 'nobody'))).status).toBe(401);
});
