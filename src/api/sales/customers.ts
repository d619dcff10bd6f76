import { mayTouch } from '../../access/row-scope';
import { currentActor } from '../../actor/current';
import { CrmError } from '../../errors/crm-error';
import { errorTexts } from '../../errors/texts';
import { normaliseName } from '../../names/normalise';

const CUSTOMER = 'api::customer.customer';
const NAME = 'api::customer-name.customer-name';
const READ = 'plugin::content-manager.explorer.read';

const mayRead = async (id: number): Promise<boolean> => mayTouch(await currentActor(), READ, CUSTOMER, id);

/**
 * The customer whose orders are asked for.
 * @throws CrmError NOT_FOUND where there is none, or none that the caller may know of.
 */
export const assertMayReadCustomer = async (documentId: string): Promise<{ id: number; name: string }> => {
  const row = await strapi.db.query(CUSTOMER).findOne({ select: ['id', 'name'], where: { documentId } });
  if (!row || !(await mayRead(row.id as number))) throw new CrmError('NOT_FOUND', errorTexts.notFound);
  return { id: row.id as number, name: (row.name as string | null) ?? '' };
};

/** Every name under which a customer's orders may stand: his own, and those he is also known by. */
export const namesOf = async ({ id, name }: { id: number; name: string }): Promise<string[]> => {
  const rows = await strapi.db.query(NAME).findMany({ select: ['name'], where: { customerRef: id } });
  return [...new Set([name, ...rows.map((it) => it.name as string)])];
};

/** An order carries a name: if it is a customer of ours, only who may read him may read his order. */
export const assertMayReadOrderOf = async (name: string): Promise<void> => {
  const row = await strapi.db
    .query(NAME)
    .findOne({ select: ['customerRef'], where: { nameKey: normaliseName(name) } });
  if (row && !(await mayRead(row.customerRef as number)))
    throw new CrmError('NOT_FOUND', errorTexts.notFound);
};
