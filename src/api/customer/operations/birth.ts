import type { Actor } from '../../../actor/actor';
import type { TrailEvent } from '../../../audit/trail';
import { nextCode } from '../../../codes/next-code';
import { missingFields } from '../../../records/input';
import { insertRow } from '../../../records/insert';
import { customerRules } from '../rules';
import { claimNames, knownNames } from './names';

/** Requirements 2.2: what a customer has who is born from a won opportunity. */
const AT_BIRTH = { level: '1', satisfaction: 3, credit: 3, status: 'normal' } as const;

export interface Born {
  id: number;
  documentId: string;
  missing: string[];
  /** For the trail; whoever lets it be born writes it down with his own event. */
  event: TrailEvent;
}

export interface Birth {
  name: string;
  /** Row id of the staff-member who becomes its manager. */
  managerId: number | null;
  contactName?: string | null;
  contactPhone?: string | null;
  actor: Actor;
  now: Date;
}

/**
 * Creates a customer, and the contact with it, inside the transaction under way. Required fields that an opportunity
 * does not know stay empty: they are asked for when somebody edits the customer (requirements 3.1).
 * @returns the new customer, the names of the required fields that it still lacks, and what the trail is to say.
 * @throws CrmError DUPLICATE where a customer is known by this name already.
 */
export const createBornCustomer = async (birth: Birth): Promise<Born> => {
  const { name, managerId, contactName, contactPhone, actor, now } = birth;
  const names = knownNames(name, []);
  const given = { ...AT_BIRTH, name: name.trim(), phone: contactPhone ?? null };
  const missing = missingFields(customerRules, { ...given, code: '' });
  const code = await nextCode(customerRules.codePrefix as string, now);
  const data = { ...given, code, incomplete: missing.length > 0 };
  const { id, documentId } = await insertRow(customerRules.uid, data, { manager: managerId }, now);
  await claimNames(actor, id, names, now);
  if (contactName) {
    const contact = { name: contactName, officePhone: contactPhone ?? null };
    await insertRow('api::contact.contact', contact, { customer: id }, now);
  }
  const changes = [
    { field: 'code', from: null, to: code },
    { field: 'name', from: null, to: name },
  ];
  const event = { actor, action: 'create', uid: customerRules.uid, documentId, label: name, changes };
  return { id, documentId, missing, event };
};
