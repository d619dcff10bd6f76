import type { Core } from '@strapi/strapi';
import { ensureStaffMember, followAccount, retireStaffOf, type LoginAccount } from './accounts';

interface Event {
  params: { where?: Record<string, unknown> };
  result?: LoginAccount;
  state: Record<string, unknown>;
}

const matching = async ({ params }: Event): Promise<LoginAccount[]> =>
  (await strapi.db.query('admin::user').findMany({ where: params.where ?? {} })) as LoginAccount[];

const remember = async (event: Event) => {
  event.state.crmAccounts = await matching(event);
};

const remembered = (event: Event) => (event.state.crmAccounts ?? []) as LoginAccount[];

const follow = async (event: Event) => {
  const before = remembered(event);
  const ids = before.map((it) => it.id);
  const after = (await strapi.db
    .query('admin::user')
    .findMany({ where: { id: { $in: ids } } })) as LoginAccount[];
  for (const account of after) {
    const old = before.find((it) => it.id === account.id);
    if (old) await followAccount(old, account);
  }
};

/**
 * To be called in `bootstrap`: a member of the staff follows his account through whatever door it is made, changed
 * or deleted. He is retired before the deletion, while the account still leads to him.
 */
export const followAccounts = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    async afterCreate(event: Event) {
      if (event.result) await ensureStaffMember(event.result);
    },
    beforeUpdate: remember,
    afterUpdate: follow,
    beforeUpdateMany: remember,
    afterUpdateMany: follow,
    beforeDelete: async (event: Event) => retireStaffOf((await matching(event)).map((it) => it.id)),
    beforeDeleteMany: async (event: Event) => retireStaffOf((await matching(event)).map((it) => it.id)),
  } as never);
};
