import type { Core } from '@strapi/strapi';
import { DEMO_PASSWORD, demoPeople, emailOf } from './data/people';
import type { Staff, StaffKey } from './context';

const ACCOUNT = 'admin::user';
const STAFF = 'api::staff-member.staff-member';

const accountOf = async (strapi: Core.Strapi, person: (typeof demoPeople)[number]): Promise<number> => {
  const email = emailOf(person.key);
  const there = await strapi.db.query(ACCOUNT).findOne({ where: { email } });
  if (there) return there.id as number;
  const role = await strapi.db.query('admin::role').findOne({ where: { code: person.roleCode } });
  if (!role) throw new Error(`The demo company needs the role ${person.roleCode}, and there is none`);
  const made = await strapi.service('admin::user').create({
    email,
    firstname: person.name,
    password: DEMO_PASSWORD,
    isActive: true,
    preferedLanguage: 'zh-Hans',
    roles: [role.id],
  });
  return made.id as number;
};

/** The accounts of the demo and their staff-members, with what opportunities are assigned by. */
export const makeStaff = async (strapi: Core.Strapi): Promise<Record<StaffKey, Staff>> => {
  const staff: Partial<Record<StaffKey, Staff>> = {};
  for (const person of demoPeople) {
    const { key, name, phone, region, industry } = person;
    const userId = await accountOf(strapi, person);
    const data = { name, phone, region, industry, email: emailOf(key), active: true };
    const query = strapi.db.query(STAFF);
    // An account's staff-member is made with the account; here it only gets its particulars.
    const there = await query.findOne({ where: { user: { id: userId } } });
    const row = there
      ? await query.update({ where: { id: there.id }, data })
      : await query.create({ data: { ...data, user: userId, publishedAt: new Date() } as never });
    staff[key] = { id: row.id as number, name, userId };
  }
  return staff as Record<StaffKey, Staff>;
};
