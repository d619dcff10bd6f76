import { setLink } from '../../../shadows/set-link';

/**
 * An open case is worked on by whoever looks after the customer now; closed ones keep the manager they had. The
 * customer's row is locked by the caller, and always before its case.
 */
export const handOverOpenCase = async (customerId: number, managerId: number | null): Promise<void> => {
  const open = await strapi.db
    .query('api::churn-case.churn-case')
    .findOne({ select: ['id'], where: { openKey: customerId } });
  if (!open) return;
  await setLink('api::churn-case.churn-case', 'manager', Number(open.id), managerId);
};
