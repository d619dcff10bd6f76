import type { Ability } from '../actor/actor';

interface PolicyContext {
  state: { userAbility?: Ability };
}

/** Lets a member of the staff through who holds at least one of the permission actions. */
export default (ctx: PolicyContext, { permissions }: { permissions: readonly string[] }): boolean =>
  permissions.some((action) => ctx.state.userAbility?.can(action) === true);
