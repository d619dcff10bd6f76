import { boot, type App } from '../helpers/app';

const UID = 'api::dictionary-item.dictionary-item';
let app: App;
const items = (category: string) =>
  app.strapi.db.query(UID).findMany({ where: { category }, orderBy: { position: 'asc' } });

beforeAll(async () => {
  app = await boot();
});
afterAll(() => app.destroy());

test('a fresh database has the starting categories, in order, in both languages', async () => {
  const levels = await items('客户等级');
  expect(levels.map((it) => [it.item, it.value, it.editable])).toEqual([
    ['普通客户', '1', false],
    ['重点开发客户', '2', false],
    ['大客户', '3', false],
    ['合作伙伴', '4', false],
    ['战略合作伙伴', '5', false],
  ]);
  expect((await items('服务类型')).map((it) => [it.item, it.value, it.editable])).toEqual([
    ['咨询', '咨询', true],
    ['投诉', '投诉', true],
    ['建议', '建议', true],
  ]);
  expect((await items('地区')).map((it) => it.item)).toEqual(['北京', '华北', '中南', '东北', '西部']);
  expect((await items('行业')).every((it) => it.itemEn && /^ZD\d{9,}$/.test(it.code))).toBe(true);
});

test('what was deleted does not come back with the next start', async () => {
  const [, , advice] = await items('服务类型');
  await app.strapi.db.query(UID).delete({ where: { id: advice.id } });
  app = await app.restart();
  expect((await items('服务类型')).map((it) => it.item)).toEqual(['咨询', '投诉']);
  expect(await items('客户等级')).toHaveLength(5);
});
