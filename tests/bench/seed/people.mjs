// Two hundred members of the staff; the first four have an account and a role, and can sign in.
import { person, pick } from './random.mjs';

export const PASSWORD = 'Bench-kehu-2026';
export const ACCOUNTS = [
  ['chief@bench.example', 'strapi-super-admin'],
  ['manager@bench.example', 'crm-sales-manager'],
  ['account@bench.example', 'crm-account-manager'],
  ['exec@bench.example', 'crm-executive'],
];

export const fillStaff = async (strapi, count) => {
  for (const [email, code] of ACCOUNTS) {
    const role = await strapi.db.query('admin::role').findOne({ where: { code } });
    const roles = [role.id];
    await strapi
      .service('admin::user')
      .create({ email, firstname: email.split('@')[0], password: PASSWORD, isActive: true, roles });
  }
  const staff = strapi.db.query('api::staff-member.staff-member');
  const region = () => pick(['北京', '华北', '中南', '东北', '西部']);
  const there = await staff.count();
  const data = Array.from({ length: count - there }, () => ({
    name: person(),
    active: true,
    region: region(),
  }));
  for (const one of data) await staff.create({ data: one });
};
