import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { attributesOf } from '../../../records/attributes';
import { missingFields } from '../../../records/input';
import { normaliseName } from '../../../names/normalise';
import { customerRules } from '../rules';
import { readAliases } from './aliases';

const BATCH = 2000;

/** Columns of the required fields: an administrator may have made one more of them. */
const requiredColumns = (strapi: Core.Strapi): string[] => {
  const { attributes } = strapi.db.metadata.get(customerRules.uid);
  const declared = attributesOf(customerRules.uid);
  return missingFields(customerRules, {})
    .filter((name) => declared[name].type !== 'boolean')
    .map((name) => (attributes[name] as { columnName?: string }).columnName ?? name);
};

/**
 * Brings `incomplete` into step with the fields that are required now, in one statement that changes only the rows
 * where it is wrong.
 */
const resyncIncomplete = async (strapi: Core.Strapi): Promise<void> => {
  const { connection } = strapi.db;
  const blank = requiredColumns(strapi).map((column) =>
    connection.raw(`coalesce(cast(?? as text), '') = ''`, [column]).toString(),
  );
  const lacking = `(${blank.join(' or ')})`;
  await connection('customers')
    .whereRaw(`coalesce(incomplete, ?) <> ${lacking}`, [false])
    .orWhereNull('incomplete')
    .update({ incomplete: connection.raw(lacking) });
};

/** Customers that came past the CRM (a restored database, a bulk load) get their names written down. */
const resyncNames = async (strapi: Core.Strapi): Promise<void> => {
  const { connection } = strapi.db;
  for (let last = 0; ;) {
    const rows = await connection('customers')
      .leftJoin('customer_names', 'customer_names.customer_ref', 'customers.id')
      .whereNull('customer_names.id')
      .andWhere('customers.id', '>', last)
      .orderBy('customers.id')
      .limit(BATCH)
      .select('customers.id', 'customers.name', 'customers.aliases');
    if (rows.length === 0) return;
    last = rows[rows.length - 1].id as number;
    const now = new Date();
    const stamps = { created_at: now, updated_at: now, published_at: now };
    const names = rows.flatMap((row) =>
      [String(row.name ?? ''), ...storedAliases(row.aliases)]
        .map((name, index) => ({ name, name_key: normaliseName(name).slice(0, 255), alias: index > 0 }))
        .filter((it) => it.name_key !== '')
        .map((it) => ({ document_id: createId(), ...it, customer_ref: row.id as number, ...stamps })),
    );
    for (let at = 0; at < names.length; at += 400) {
      await connection('customer_names')
        .insert(names.slice(at, at + 400))
        .onConflict('name_key')
        .ignore();
    }
  }
};

const storedAliases = (value: unknown): string[] => {
  try {
    return readAliases(value);
  } catch {
    return [];
  }
};

/** At every start: what is derived from customers is brought into step with them. */
export const resyncCustomers = async (strapi: Core.Strapi): Promise<void> => {
  await resyncIncomplete(strapi);
  await resyncNames(strapi);
};
