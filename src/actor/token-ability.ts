import type { Ability } from './actor';
import type { Account } from './person-name';

/** An admin token: what it grants, what it is called, and for whom it acts. */
interface Token {
  ability: Ability;
  name?: string;
  owner: Account;
}

interface McpContext {
  request: { header: { authorization?: string } };
  state: { crmToken?: Promise<Token | undefined> };
}

const authenticate = async (token: string): Promise<Token | undefined> => {
  const result = await strapi.service('admin::api-token-admin').authenticateAdminToken(token);
  if (!result.authenticated) return undefined;
  return { ability: result.ability, name: result.credentials?.name, owner: result.user };
};

/**
 * What the admin token of an MCP request grants. Strapi hands the ability to the tool alone and not to the request,
 * so it is asked for once more, and kept for the rest of the request: it may hold many calls at once.
 */
export const tokenAbility = (ctx: McpContext): Promise<Token | undefined> => {
  const token = ctx.request.header.authorization?.split(/\s+/)[1];
  if (!token) return Promise.resolve(undefined);
  ctx.state.crmToken ??= authenticate(token);
  return ctx.state.crmToken;
};
