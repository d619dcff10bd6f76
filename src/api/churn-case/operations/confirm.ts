import { stateConflict } from '../../../records/state';
import { errorTexts } from '../../../errors/texts';
import type { Effect } from '../../../workflow/effects';

const CUSTOMER = 'api::customer.customer';

/**
 * Requirements 3.5: with its case confirmed the customer is lost, and read-only from then on. The engine has locked
 * the customer before the case (rules.ts: lockFirst), so that a hand-over at the same time cannot wait for us while
 * we wait for it.
 */
export const confirm: Effect = async ({ actor, first: customer, input, now }) => {
  if (customer?.status !== 'normal')
    throw stateConflict(CUSTOMER, String(customer?.status ?? 'lost'), errorTexts.parentState);
  await strapi.db
    .query(CUSTOMER)
    .updateMany({ where: { id: customer.id }, data: { status: 'lost', updatedAt: now } });
  const lost = {
    actor,
    action: 'lose',
    uid: CUSTOMER,
    documentId: customer.documentId,
    label: customer.name as string,
    changes: [
      { field: 'status', from: 'normal', to: 'lost' },
      { field: 'reason', from: null, to: input.reason },
    ],
  };
  return { events: [lost] };
};
