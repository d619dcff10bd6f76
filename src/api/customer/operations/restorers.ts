import type { Actor } from '../../../actor/actor';
import { mayTouch } from '../../../access/row-scope';
import { customerRules } from '../rules';

/** Ids of permission actions of the roles screen. */
export const SHARE = 'plugin::crm.customer.share';
export const RESTORE = 'plugin::crm.customer.restore';

type Kept = { id: number | string; managerRef?: unknown };

const holdsOrManages = async (actor: Actor, action: string, customer: Kept): Promise<boolean> => {
  if (actor.kind !== 'staff') return actor.kind !== 'anonymous';
  if (actor.staffId !== null && customer.managerRef === actor.staffId) return true;
  return mayTouch(actor, action, customerRules.uid, Number(customer.id));
};

/** Who shares a customer and hands it over: its manager, and whoever holds the right to (the sales manager). */
export const mayShare = (actor: Actor, customer: Kept): Promise<boolean> =>
  holdsOrManages(actor, SHARE, customer);

/** Who brings a deleted customer back: its manager, and whoever holds the right to. */
export const mayRestore = (actor: Actor, customer: Kept): Promise<boolean> =>
  holdsOrManages(actor, RESTORE, customer);
