import type { Core } from '@strapi/strapi';
import { configurationOf, type Configuration } from './configuration';
import type { NounLayout } from './layout';
import { layouts } from './registry';

const STORE = { type: 'plugin', name: 'crm', key: 'applied-layouts' } as const;

interface ContentTypesService {
  findConfiguration: (contentType: { uid: string }) => Promise<Configuration>;
  updateConfiguration: (contentType: { uid: string }, configuration: Configuration) => Promise<unknown>;
}

const mainFieldOf = (uid: string) => layouts.find((it) => it.uid === uid)?.mainField;

const applyOne = async (strapi: Core.Strapi, layout: NounLayout) => {
  const service = strapi.plugin('content-manager').service('content-types') as ContentTypesService;
  const contentType = strapi.contentType(layout.uid as 'api::customer.customer');
  const before = await service.findConfiguration(contentType);
  const attributes = contentType.attributes as Record<string, { type: string; target?: string }>;
  await service.updateConfiguration(contentType, configurationOf(layout, before, attributes, mainFieldOf));
};

/**
 * Lays out the screens of every noun, each once in the life of a database: what an administrator arranges afterwards
 * in "Configure the view" is his, whatever is restarted or upgraded.
 */
export const applyLayouts = async (strapi: Core.Strapi): Promise<void> => {
  const applied = ((await strapi.store.get(STORE)) as string[] | null) ?? [];
  const missing = layouts.filter(({ uid }) => !applied.includes(uid));
  if (missing.length === 0) return;
  for (const layout of missing) await applyOne(strapi, layout);
  await strapi.store.set({ ...STORE, value: [...applied, ...missing.map(({ uid }) => uid)] });
};
