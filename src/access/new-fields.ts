import type { Core } from '@strapi/strapi';
import type { Grant } from './matrix';
import { roles } from './matrix';
import { grantableFields } from './permissions';

const KNOWN = { type: 'plugin', name: 'crm', key: 'known-fields' } as const;

const types = [...new Set(roles.flatMap((it) => Object.keys(it.records)))].map((it) => `api::${it}.${it}`);

type KnownFields = Record<string, string[]>;

/** Notes which fields there are now, so that the next start can tell which are new. */
export const rememberFields = async (strapi: Core.Strapi): Promise<void> => {
  const known: KnownFields = Object.fromEntries(types.map((uid) => [uid, grantableFields(uid)]));
  await strapi.store.set({ ...KNOWN, value: known });
};

const covers = ({ only, except = [] }: Grant, field: string) => !only && !except.includes(field);

/**
 * Gives our own roles the fields that an administrator (or an upgrade) has added since the last start, where the
 * declared right says "all fields". A field that was there before is never given back to a role that has lost it.
 */
export const extendToNewFields = async (strapi: Core.Strapi): Promise<void> => {
  const known = ((await strapi.store.get(KNOWN)) as KnownFields | null) ?? {};
  for (const role of roles) {
    for (const [singular, grants] of Object.entries(role.records)) {
      const subject = `api::${singular}.${singular}`;
      const fresh = known[subject]
        ? grantableFields(subject).filter((it) => !known[subject].includes(it))
        : [];
      if (fresh.length === 0) continue;
      for (const [verb, grant] of Object.entries(grants) as [string, Grant][]) {
        const added = fresh.filter((field) => covers(grant, field));
        if (verb !== 'delete' && added.length > 0) await addFields(strapi, role.code, subject, verb, added);
      }
    }
  }
};

const addFields = async (
  strapi: Core.Strapi,
  code: string,
  subject: string,
  verb: string,
  fields: string[],
) => {
  const permissions = await strapi.db.query('admin::permission').findMany({
    where: { subject, action: `plugin::content-manager.explorer.${verb}`, role: { code } },
  });
  for (const { id, properties } of permissions) {
    const own = (properties as { fields?: string[] } | null)?.fields ?? [];
    const data = { properties: { ...(properties as object), fields: [...new Set([...own, ...fields])] } };
    await strapi.db.query('admin::permission').update({ where: { id }, data });
  }
};
