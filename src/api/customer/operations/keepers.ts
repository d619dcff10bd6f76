import type { Actor } from '../../../actor/actor';
import { CrmError, fieldError } from '../../../errors/crm-error';
import { errorTexts } from '../../../errors/texts';
import { fieldLabel } from '../../../labels';
import type { Text } from '../../../labels/text';
import type { Row } from '../../../records/hooks';
import { customerRules } from '../rules';
import { mayShare } from './restorers';

const SHARERS: Text = [
  '{field}只能由客户经理本人或销售主管更改',
  '{field} may be changed only by the account manager himself or a sales manager',
];
const MANAGER_ONLY: Text = [
  '{field}只能由客户经理本人更改',
  '{field} may be changed only by the account manager himself',
];

const refuse = (field: string, text: Text): never => {
  const params = { field: fieldLabel(customerRules.uid, field) };
  throw new CrmError('NOT_ALLOWED', text, params, { errors: [fieldError(field, text, params)] });
};

/**
 * Who looks after a customer, who shares in it, and under which names it is known is not up to everybody who may
 * change the rest of it.
 */
export const assertKeepers = async (actor: Actor, before: Row, changed: readonly string[]): Promise<void> => {
  const moved = ['manager', 'sharedWith'].find((field) => changed.includes(field));
  if (moved && !(await mayShare(actor, before))) refuse(moved, SHARERS);
  if (!changed.includes('aliases') || actor.kind !== 'staff') return;
  if (actor.staffId === null || before.managerRef !== actor.staffId) refuse('aliases', MANAGER_ONLY);
};

/** Somebody who has left looks after nobody. */
export const assertActiveManager = async (managerId: number | null | undefined): Promise<void> => {
  if (typeof managerId !== 'number') return;
  const active = await strapi.db
    .query('api::staff-member.staff-member')
    .count({ where: { id: managerId, active: true } });
  if (active > 0) return;
  const params = { field: fieldLabel(customerRules.uid, 'manager') };
  throw new CrmError(
    'INVALID_INPUT',
    errorTexts.invalid,
    {},
    {
      errors: [fieldError('manager', errorTexts.staffChoice, params)],
    },
  );
};
