import type { Actor } from '../../../actor/actor';
import type { TrailEvent } from '../../../audit/trail';
import { insertRow } from '../../../records/insert';
import { contactRules } from '../../contact/rules';

const { uid } = contactRules;

/**
 * Adds a contact to a customer who does not have one of that name yet, inside the transaction under way.
 * @returns what the trail is to say; nothing where the contact is known, or there is none.
 */
export const meetContact = async (
  customerId: number,
  name: unknown,
  officePhone: unknown,
  actor: Actor,
  now: Date,
): Promise<TrailEvent[]> => {
  const label = typeof name === 'string' ? name.trim() : '';
  if (label === '') return [];
  const known = await strapi.db.query(uid).count({ where: { customerRef: customerId, name: label } });
  if (known > 0) return [];
  const phone = officePhone || null;
  const { documentId } = await insertRow(
    uid,
    { name: label, officePhone: phone },
    { customer: customerId },
    now,
  );
  const changes = [
    { field: 'name', from: null, to: label },
    ...(phone ? [{ field: 'officePhone', from: null, to: phone }] : []),
  ];
  return [{ actor, action: 'create', uid, documentId, label, changes }];
};
