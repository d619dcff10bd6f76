import { CrmError } from '../../../errors/crm-error';
import { callerLanguage } from '../../../errors/language';
import type { Text } from '../../../labels/text';
import { say } from '../../../labels/text';
import type { Row } from '../../../records/hooks';
import { missingFields } from '../../../records/input';
import type { Effect, EffectContext, EffectResult } from '../../../workflow/effects';
import { createBornCustomer, type Birth, type Born } from '../../customer/operations/birth';
import { meetContact } from '../../customer/operations/meet-contact';
import { customerRules } from '../../customer/rules';

const GO_ON: Text = [
  '如果就是这个客户，请在“开发成功”中选择它，销售机会将关联到该客户',
  'If it is the same customer, choose it when marking as won: the opportunity is then linked to it',
];
const LINKED: Text = ['操作成功：已关联客户“{customer}”', 'Done: linked to the customer “{customer}”'];

/** To somebody who may know whose the name is, a refusal says how he can go on. */
const born = async (birth: Birth): Promise<Born> => {
  try {
    return await createBornCustomer(birth);
  } catch (error) {
    const taken = error instanceof CrmError && error.code === 'DUPLICATE' ? error : undefined;
    const { customer } = (taken?.details ?? {}) as { customer?: { archived: boolean } };
    if (!taken || !customer || customer.archived) throw error;
    const message: Text = [`${taken.message}。${GO_ON[0]}`, `${taken.message}. ${GO_ON[1]}`];
    throw new CrmError('DUPLICATE', message, {}, taken.details as Record<string, unknown>);
  }
};

const link = async ({ actor, row, now }: EffectContext, customer: Row): Promise<EffectResult> => {
  const { name, documentId } = customer as Row & { name: string };
  const met = await meetContact(customer.id, row.contactName, row.contactPhone, actor, now);
  return {
    set: { customer: customer.id },
    meta: {
      customer: documentId,
      linked: true,
      missing: missingFields(customerRules, customer),
      message: say(LINKED, callerLanguage(), { customer: name }),
    },
    events: met,
  };
};

/** Requirements 2.2: a won opportunity becomes a customer, its manager the assignee; or belongs to one that is there. */
export const win: Effect = async (context) => {
  const { actor, row, chosen, now } = context;
  if (chosen.customer) return link(context, chosen.customer);
  const customer = await born({
    name: row.customerName as string,
    managerId: (row.assigneeRef as number | null) ?? null,
    contactName: row.contactName as string | null,
    contactPhone: row.contactPhone as string | null,
    actor,
    now,
  });
  return {
    set: { customer: customer.id },
    meta: { customer: customer.documentId, missing: customer.missing },
    events: [customer.event],
    names: { customer: (row.customerName as string).trim() },
  };
};
