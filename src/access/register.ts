import type { Core } from '@strapi/strapi';
import { crmActions } from './actions';
import { conditions, handlerOf } from './conditions';

interface PermissionService {
  actionProvider: { registerMany(actions: object[]): Promise<void> };
  conditionProvider: { registerMany(conditions: object[]): Promise<void> };
}

/**
 * Makes our rights and conditions known to Strapi, before any role is read: a permission whose condition is not
 * registered would be stored without it, that is, for all rows.
 */
export const registerAccess = async (strapi: Core.Strapi): Promise<void> => {
  const { actionProvider, conditionProvider } = strapi.service(
    'admin::permission',
  ) as unknown as PermissionService;
  await actionProvider.registerMany(
    crmActions.map(({ id, label, group }) => ({
      uid: id.replace('plugin::crm.', ''),
      section: 'plugins',
      pluginName: 'crm',
      subCategory: group[0],
      displayName: label[0],
    })),
  );
  await conditionProvider.registerMany(
    conditions.map((it) => ({
      name: it.name,
      plugin: 'crm',
      category: 'CRM',
      displayName: it.label[0],
      handler: handlerOf(it),
    })),
  );
};
