import { memoised } from '../access/memo';

/** The row id of the staff-member of an account, read once per request; null where it has none. */
export const staffIdOf = (userId: number): Promise<number | null> =>
  memoised(`staff:${userId}`, async () => {
    const row = await strapi.db
      .query('api::staff-member.staff-member')
      .findOne({ select: ['id'], where: { userRef: userId } });
    return (row?.id as number | undefined) ?? null;
  });
