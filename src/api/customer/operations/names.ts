import { createId } from '@paralleldrive/cuid2';
import type { Actor } from '../../../actor/actor';
import { CrmError, fieldError } from '../../../errors/crm-error';
import { errorTexts } from '../../../errors/texts';
import { fieldLabel } from '../../../labels';
import { normaliseName } from '../../../names/normalise';
import { inTransaction } from '../../../records/transaction';
import { customerRules } from '../rules';
import { ownerOfName } from './name-owner';

const NAMES = 'api::customer-name.customer-name';
const MAX_KEY = 255;

/** One name a customer is known by; `field` is where a person typed it. */
interface Known {
  nameKey: string;
  name: string;
  alias: boolean;
}

const wrongName = (
  field: string,
  text: (typeof errorTexts)[keyof typeof errorTexts],
  params: Record<string, string> = {},
) =>
  new CrmError(
    'INVALID_INPUT',
    errorTexts.invalid,
    {},
    {
      errors: [fieldError(field, text, { field: fieldLabel(customerRules.uid, field), ...params })],
    },
  );

/** A customer's name and aliases by their keys, each once; an alias that is only a spelling of the name says nothing. */
export const knownNames = (name: string, aliases: readonly string[]): Known[] => {
  const known = new Map<string, Known>();
  for (const [index, text] of [name, ...aliases].entries()) {
    const field = index === 0 ? 'name' : 'aliases';
    const nameKey = normaliseName(text);
    if (nameKey === '') throw wrongName(field, errorTexts.fieldRequired);
    if (nameKey.length > MAX_KEY) throw wrongName(field, errorTexts.fieldTooLong, { max: String(MAX_KEY) });
    if (!known.has(nameKey)) known.set(nameKey, { nameKey, name: text, alias: index > 0 });
  }
  return [...known.values()];
};

/**
 * Refuses names by which another customer is known already. The unique index on the key is what holds when two come
 * at the same time; this is what says it in words.
 * @throws CrmError DUPLICATE; it tells whose name it is only to somebody who may know of that customer.
 */
export const assertNamesFree = async (
  actor: Actor,
  known: readonly Known[],
  customerId?: number,
): Promise<void> => {
  const taken = await strapi.db.query(NAMES).findMany({
    select: ['nameKey', 'customerRef'],
    where: { nameKey: { $in: known.map((it) => it.nameKey) } },
  });
  const first = taken.find((it) => it.customerRef !== customerId);
  if (!first) return;
  const mine = known.find((it) => it.nameKey === first.nameKey) as Known;
  const field = mine.alias ? 'aliases' : 'name';
  const { text, details } = await ownerOfName(actor, first.customerRef as number);
  const params = { name: mine.name, ...(details.customer && { customer: details.customer.name }) };
  throw new CrmError('DUPLICATE', text, params, { ...details, errors: [fieldError(field, text, params)] });
};

/**
 * Writes down the names of a customer who is new. The unique index is asked by the writing itself: one statement,
 * and whoever comes second waits for the first.
 * @throws CrmError DUPLICATE, as `assertNamesFree` says it.
 */
export const claimNames = async (
  actor: Actor,
  customerId: number,
  known: readonly Known[],
  now: Date,
): Promise<void> => {
  const rows = known.map((it) => ({
    document_id: createId(),
    name_key: it.nameKey,
    name: it.name,
    alias: it.alias,
    customer_ref: customerId,
    created_at: now,
    updated_at: now,
    published_at: now,
  }));
  const written = await inTransaction((trx) =>
    trx('customer_names').insert(rows).onConflict('name_key').ignore().returning('id'),
  );
  if (written.length < rows.length) await assertNamesFree(actor, known, customerId);
};

/** Writes down by which names a customer is known, in place of what was there. */
export const keepNames = async (customerId: number, known: readonly Known[], now: Date): Promise<void> => {
  const query = strapi.db.query(NAMES);
  await query.deleteMany({ where: { customerRef: customerId } });
  const stamps = { createdAt: now, updatedAt: now, publishedAt: now };
  await query.createMany({
    data: known.map((it) => ({ documentId: createId(), ...it, customerRef: customerId, ...stamps })),
  });
};

/** A customer who is gone for good leaves his names to others. */
export const freeNames = async (customerId: number): Promise<void> => {
  await strapi.db.query(NAMES).deleteMany({ where: { customerRef: customerId } });
};
