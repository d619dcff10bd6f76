import { AsyncLocalStorage } from 'node:async_hooks';
import type { Ability, Actor, Door } from './actor';
import { personName } from './person-name';
import { staffIdOf } from './staff-of';
import { tokenAbility } from './token-ability';

const overriding = new AsyncLocalStorage<Actor>();

/** Runs something in the name of the clock, an import or a command, whatever request may be under way. */
export const actAs = <T>(actor: Actor, work: () => Promise<T>): Promise<T> => overriding.run(actor, work);

interface RequestState {
  user?: { id: number; firstname?: string; lastname?: string; username?: string; email?: string };
  userAbility?: Ability;
  auditSource?: string;
  auth?: {
    strategy?: { name?: string };
    credentials?: { id?: number | string; name?: string; email?: string; username?: string };
    ability?: Ability;
  };
}

const doorOf = (path: string, state: RequestState): Door => {
  if (state.auditSource === 'mcp' || path.startsWith('/mcp')) return 'mcp';
  if (path.startsWith('/graphql')) return 'graphql';
  if (path.startsWith('/api')) return 'rest';
  return 'panel';
};

/**
 * Who is acting now, and through which door.
 * Without a request it is the house itself: a job, the start, a command.
 */
export const currentActor = async (): Promise<Actor> => {
  const override = overriding.getStore();
  if (override) return override;
  const ctx = strapi.requestContext.get();
  if (!ctx) return { kind: 'job', name: 'system', door: 'command' };
  const state = ctx.state as RequestState;
  const door = doorOf(ctx.path, state);
  const strategy = state.auth?.strategy?.name;
  const token = door === 'mcp' ? await tokenAbility(ctx as never) : undefined;
  const ability = token?.ability ?? state.userAbility ?? state.auth?.ability;
  if (state.user && (door === 'panel' || door === 'mcp') && ability) {
    const staffId = await staffIdOf(state.user.id);
    const via = token?.name ?? (strategy && strategy !== 'admin' ? state.auth?.credentials?.name : undefined);
    return {
      kind: 'staff',
      staffId,
      userId: state.user.id,
      // Strapi hands a tool nothing but the owner's id.
      name: personName(token?.owner ?? state.user),
      ability,
      via,
      door,
    };
  }
  if (state.auth?.credentials) {
    const { id, name, username, email } = state.auth.credentials;
    return { kind: 'program', id: `${strategy}:${id}`, name: name ?? username ?? email ?? String(id), door };
  }
  return { kind: 'anonymous', name: '', door };
};
