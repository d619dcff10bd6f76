import { boot, type App } from '../helpers/app';

const STAFF = 'api::staff-member.staff-member';

let app: App;
beforeAll(async () => {
  app = await boot();
});
afterAll(() => app?.destroy());

const users = () => app.strapi.service('admin::user');
const staffBy = async (where: object) => app.strapi.db.query(STAFF).findOne({ where, populate: ['user'] });
let serial = 0;
const account = async (data: object = {}) => {
  serial += 1;
  return users().create({
    email: `a${serial}@kehu.example`,
    firstname: '小明',
    lastname: '王',
    isActive: true,
    ...data,
  });
};

test('an account gets its member of the staff when it is made, named as in Chinese', async () => {
  const user = await account();
  expect(await staffBy({ userRef: user.id })).toMatchObject({
    name: '王小明',
    email: user.email,
    active: true,
  });
  const western = await account({ firstname: 'Ann', lastname: 'Lee' });
  expect(await staffBy({ userRef: western.id })).toMatchObject({ name: 'Ann Lee' });
});

test('one who is invited is offered only once he has signed in; a deactivated one is offered no more', async () => {
  const user = await account({ isActive: false, registrationToken: 'x' });
  expect(await staffBy({ userRef: user.id })).toMatchObject({ active: false });
  await users().updateById(user.id, { isActive: true });
  expect(await staffBy({ userRef: user.id })).toMatchObject({ active: true });
  await users().updateById(user.id, { isActive: false });
  expect(await staffBy({ userRef: user.id })).toMatchObject({ active: false });
});

test('an unrelated change of the account leaves what was set by hand', async () => {
  const user = await account();
  const row = await staffBy({ userRef: user.id });
  await app.strapi.db.query(STAFF).update({ where: { id: row?.id }, data: { name: '老王', active: false } });
  await users().updateById(user.id, { firstname: '大明' });
  expect(await staffBy({ userRef: user.id })).toMatchObject({ name: '老王', active: false });
  await users().updateById(user.id, { email: 'moved@kehu.example' });
  expect(await staffBy({ userRef: user.id })).toMatchObject({ email: 'moved@kehu.example' });
});

test('a deleted account leaves its member of the staff, inactive; a new one with the same e-mail finds him again', async () => {
  const user = await account();
  const before = await staffBy({ userRef: user.id });
  await users().deleteById(user.id);
  expect(await staffBy({ id: before?.id })).toMatchObject({ active: false, userRef: null });
  const again = await account({ email: user.email });
  expect(await staffBy({ userRef: again.id })).toMatchObject({ id: before?.id, active: true });
  await account({
    email: 'root@kehu.example',
    roles: [(await app.strapi.service('admin::role').getSuperAdmin()).id],
  });
  await users().deleteByIds([again.id]);
  expect(await staffBy({ id: before?.id })).toMatchObject({ active: false, userRef: null });
});

test('after a restored database, whose accounts are new, each is found again by e-mail', async () => {
  const user = await account();
  const before = await staffBy({ userRef: user.id });
  const { joinTableOf } = app.module<typeof import('../../src/shadows/declared')>('src/shadows/declared');
  await app.strapi.db.connection(joinTableOf(app.strapi, STAFF, 'user').name).delete();
  expect(await staffBy({ id: before?.id })).toMatchObject({ userRef: null });
  const count = await app.strapi.db.query(STAFF).count();
  app = await app.restart();
  expect(await staffBy({ userRef: user.id })).toMatchObject({ id: before?.id, name: '王小明' });
  expect(await app.strapi.db.query(STAFF).count()).toBe(count);
});

test('what changed stands in the trail', async () => {
  const events = await app.strapi.db
    .query('api::audit-event.audit-event')
    .findMany({ where: { subjectType: STAFF }, limit: 100 });
  expect(events.map((it) => it.action)).toEqual(expect.arrayContaining(['create', 'update']));
});
