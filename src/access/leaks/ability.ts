import type { Ability } from '../../actor/actor';
import { tokenAbility } from '../../actor/token-ability';

/** What is used of the ability of a request beside yes and no. */
export interface RequestAbility extends Ability {
  rulesFor(action: string, subject: string): { conditions?: unknown }[];
}

export const READ = 'plugin::content-manager.explorer.read';

const DOORS = /^\/(content-manager|mcp)(\/|$)/;

/** The rights of whoever reads through the generated screens or an MCP tool; undefined behind any other door. */
export const abilityOfScreens = async (): Promise<RequestAbility | undefined> => {
  const ctx = strapi.requestContext.get();
  if (!ctx || !DOORS.test(ctx.path)) return undefined;
  const token = ctx.path.startsWith('/mcp') ? await tokenAbility(ctx as never) : undefined;
  return (token?.ability ?? ctx.state.userAbility ?? ctx.state.auth?.ability) as RequestAbility | undefined;
};

/** The rows of a type that may be read, as filters; empty for all, null for none. */
export const readableRows = (ability: Ability, uid: string): Record<string, unknown> | null => {
  if (!ability.can(READ, uid)) return null;
  const manager = strapi
    .service('admin::permission')
    .createPermissionsManager({ ability, action: READ, model: uid });
  return (manager.getQuery(READ) as Record<string, unknown> | null) ?? {};
};

/** May one know more of the accounts than what people are called? */
export const maySeeAccounts = (ability: Ability) => ability.can('admin::users.read');

interface RelationAttribute {
  type: string;
  target?: string;
}

/** The type that a relation leads to; undefined for anything else. */
export const targetOf = (uid: string, name: string): string | undefined => {
  const model = strapi.getModel(uid as 'api::customer.customer');
  const attribute = (model?.attributes as Record<string, unknown> | undefined)?.[name] as
    RelationAttribute | undefined;
  return attribute?.type === 'relation' ? attribute.target : undefined;
};

/** No row at all. */
export const NOTHING = { id: { $null: true } } as const;
