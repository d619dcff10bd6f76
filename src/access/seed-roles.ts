import type { Core } from '@strapi/strapi';
import { extendToNewFields, rememberFields } from './new-fields';
import type { RoleDeclaration } from './matrix';
import { roles } from './matrix';
import type { StoredPermission } from './permissions';
import { permissionsOf } from './permissions';

const SEEDED = { type: 'plugin', name: 'crm', key: 'seeded-roles' } as const;
/** Made by Strapi for writers of web sites; here they would be roles that nobody needs and that may do everything. */
const STOCK_ROLES = ['strapi-editor', 'strapi-author'];

interface Providers {
  actionProvider: { has(id: string): boolean };
  conditionProvider: { has(id: string): boolean };
}

interface RoleService {
  create(role: object): Promise<{ id: number }>;
  assignPermissions(id: number, permissions: StoredPermission[]): Promise<unknown>;
}

/** Strapi stores a right without a condition that it does not know, that is, for all rows: so each is looked up. */
const assertKnown = (strapi: Core.Strapi, permissions: readonly StoredPermission[]) => {
  const { actionProvider, conditionProvider } = strapi.service('admin::permission') as unknown as Providers;
  for (const { action, conditions } of permissions) {
    if (!actionProvider.has(action)) throw new Error(`There is no right ${action}`);
    const unknown = conditions.find((it) => !conditionProvider.has(it));
    if (unknown) throw new Error(`There is no condition ${unknown}`);
  }
};

const keyOf = ({ action, subject, properties, conditions }: StoredPermission) =>
  JSON.stringify([action, subject, [...(properties?.fields ?? [])].sort(), [...(conditions ?? [])].sort()]);

/** And what was stored is read again: a right that has lost its rows or fields would be a wider one. */
const assertStored = async (
  strapi: Core.Strapi,
  role: RoleDeclaration,
  id: number,
  wanted: readonly StoredPermission[],
) => {
  const stored = await strapi.db.query('admin::permission').findMany({ where: { role: { id } } });
  const found = new Set((stored as unknown as StoredPermission[]).map(keyOf));
  const lost = wanted.map(keyOf).find((it) => !found.has(it));
  if (lost || found.size !== wanted.length) {
    throw new Error(
      `Role ${role.code} was not stored as it is declared: ${lost ?? 'there is a right too many'}`,
    );
  }
};

const seedRole = async (strapi: Core.Strapi, role: RoleDeclaration): Promise<void> => {
  const there = await strapi.db.query('admin::role').findOne({ where: { code: role.code } });
  if (there) return;
  const service = strapi.service('admin::role') as unknown as RoleService;
  const permissions = permissionsOf(role);
  assertKnown(strapi, permissions);
  const { id } = await service.create({ code: role.code, name: role.name[0], description: role.about[0] });
  await service.assignPermissions(id, permissions);
  await assertStored(strapi, role, id, permissions);
};

const removeStockRoles = async (strapi: Core.Strapi) => {
  const found = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: STOCK_ROLES } }, populate: { users: { select: ['id'] } } });
  const unused = found.filter((it) => (it.users as unknown[]).length === 0).map((it) => it.id);
  if (unused.length === 0) return;
  await strapi.db.query('admin::permission').deleteMany({ where: { role: { id: { $in: unused } } } });
  await strapi.db.query('admin::role').deleteMany({ where: { id: { $in: unused } } });
};

/**
 * Seeds the four roles, each once in the life of a database: what an administrator changes or deletes afterwards
 * stays so. Fields that are new since the last start are added where the declared right covers them.
 */
export const seedRoles = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    // Instances that start together take turns: the second finds everything done.
    if (strapi.db.dialect.client === 'postgres') {
      await strapi.db.connection.raw('SELECT pg_advisory_xact_lock(7218402)').transacting(trx);
    }
    const seeded = ((await strapi.store.get(SEEDED)) as string[] | null) ?? [];
    const missing = roles.filter((it) => !seeded.includes(it.code));
    if (seeded.length > 0) await extendToNewFields(strapi);
    for (const role of missing) await seedRole(strapi, role);
    if (seeded.length === 0) await removeStockRoles(strapi);
    if (missing.length > 0) {
      await strapi.store.set({ ...SEEDED, value: [...seeded, ...missing.map((it) => it.code)] });
    }
    await rememberFields(strapi);
  });
};
