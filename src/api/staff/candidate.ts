import type { StaffChoice } from './choices';
import { STAFF_CHOICES, whereOf } from './choices';

/** The member of the staff of that documentId, if he may be chosen there; else null. */
export const staffCandidate = async (
  choice: string,
  documentId: string,
): Promise<{ id: number; documentId: string; name: string } | null> => {
  if (!Object.hasOwn(STAFF_CHOICES, choice)) throw new Error(`There is no choice of staff "${choice}"`);
  const row = await strapi.db.query('api::staff-member.staff-member').findOne({
    select: ['id', 'documentId', 'name'],
    where: { documentId, ...whereOf(choice as StaffChoice) },
  });
  return row as { id: number; documentId: string; name: string } | null;
};
