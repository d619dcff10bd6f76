import { CrmError, fieldError } from '../../errors/crm-error';
import { errorTexts } from '../../errors/texts';
import { fieldLabel } from '../../labels';
import type { NounHooks } from '../../records/hooks';
import { lockRow } from '../../records/rows';

const UID = 'api::service-request.service-request';

/**
 * A lost customer may still ask and complain; one that has been deleted (archived) may not. The row is held, so that
 * nobody archives him between this check and the request.
 */
const assertCustomer = async (id: number | null | undefined) => {
  if (typeof id !== 'number') return;
  const customer = await lockRow('api::customer.customer', { id });
  if (customer && !customer.archivedAt) return;
  const params = { field: fieldLabel(UID, 'customer') };
  throw new CrmError(
    'INVALID_INPUT',
    errorTexts.invalid,
    {},
    {
      errors: [fieldError('customer', errorTexts.fieldRelation, params)],
    },
  );
};

/** What a service request does beside its declared rules. */
export const serviceRequestHooks: NounHooks = {
  async before(_action, { changed, targets }) {
    if (changed.includes('customer')) await assertCustomer(targets.customer);
  },
};
