import { inTransaction } from '../records/transaction';
import { joinTableOf } from './declared';

/**
 * Points a to-one relation at a row (or at none) with one statement, or two where nobody knows where it points now.
 * The shadow column follows by its trigger.
 * @param current where it points now, where the caller has read and locked the row; left out: unknown.
 */
export const setLink = (
  uid: string,
  attribute: string,
  id: number,
  targetId: number | null,
  current?: number | null,
): Promise<void> =>
  inTransaction(async (trx) => {
    if (current === targetId) return;
    const { name, joinColumn, inverseJoinColumn } = joinTableOf(strapi, uid, attribute);
    const own = { [joinColumn.name]: id };
    const target = { [inverseJoinColumn.name]: targetId };
    if (targetId === null) await trx(name).where(own).delete();
    else if (current === null || (await trx(name).where(own).update(target)) === 0)
      await trx(name).insert({ ...own, ...target });
  });
