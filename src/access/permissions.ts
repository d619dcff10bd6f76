import { attributesOf, KEPT_BY_STRAPI } from '../records/attributes';
import type { Grant, RoleDeclaration } from './matrix';

/** A permission as Strapi stores it. */
export interface StoredPermission {
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
}

const EXPLORER = 'plugin::content-manager.explorer';

const uidOf = (singular: string) => `api::${singular}.${singular}`;

const conditionIds = (rows: readonly string[] = []) => rows.map((it) => `plugin::crm.${it}`);

/** The fields of a type that a role can be given: all but what Strapi keeps itself and what is hidden. */
export const grantableFields = (uid: string): string[] =>
  Object.entries(attributesOf(uid))
    .filter(([name, it]) => !KEPT_BY_STRAPI.has(name) && it.visible !== false)
    .map(([name]) => name);

/** The fields of a grant among those a type has today. */
export const fieldsOf = (uid: string, { only, except = [] }: Grant): string[] =>
  only ? [...only] : grantableFields(uid).filter((it) => !except.includes(it));

/** What a declared role is, in Strapi's permissions. */
export const permissionsOf = (role: RoleDeclaration): StoredPermission[] => [
  ...Object.entries(role.records).flatMap(([singular, grants]) =>
    Object.entries(grants).map(([verb, grant]: [string, Grant]) => ({
      action: `${EXPLORER}.${verb}`,
      subject: uidOf(singular),
      properties: verb === 'delete' ? {} : { fields: fieldsOf(uidOf(singular), grant) },
      conditions: conditionIds(grant.rows),
    })),
  ),
  ...Object.entries(role.actions).map(([id, rows]) => ({
    action: `plugin::crm.${id}`,
    subject: null,
    properties: {},
    conditions: conditionIds(rows),
  })),
  ...role.stock.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
];
