import type { Change } from '../../../audit/trail';
import { record } from '../../../audit/trail';
import type { Actor } from '../../../actor/actor';
import { CrmError } from '../../../errors/crm-error';
import { errorTexts } from '../../../errors/texts';
import type { InsteadOfDeletion, Row } from '../../../records/hooks';
import { inTransaction } from '../../../records/transaction';
import { customerRules } from '../rules';
import { seeingArchived } from './archived';
import { mayRestore } from './restorers';

/** Whatever can hang on a customer. */
const ATTACHED = [
  'api::contact.contact',
  'api::activity.activity',
  'api::opportunity.opportunity',
  'api::service-request.service-request',
  'api::churn-case.churn-case',
] as const;

const hasAttached = async (customerId: number): Promise<boolean> => {
  for (const uid of ATTACHED) {
    const found = await strapi.db
      .query(uid as 'api::contact.contact')
      .findOne({ select: ['id'], where: { customerRef: customerId } });
    if (found) return true;
  }
  return false;
};

const set = (id: number, archivedAt: Date | null, now: Date, where = {}) =>
  strapi.db.query(customerRules.uid).updateMany({
    where: { id, ...where },
    data: { archivedAt, updatedAt: now },
  });

/**
 * A customer with anything attached is not deleted: it is put away whole, and can be brought back. Its names stay
 * taken, so that it can. One that nothing hangs on answers undefined, and is really deleted.
 */
export const archiveIfAttached = async (before: Row, now: Date): Promise<InsteadOfDeletion | undefined> => {
  if (!(await hasAttached(before.id))) return undefined;
  await set(before.id, now, now);
  const changes: Change[] = [{ field: 'archivedAt', from: null, to: now.toISOString() }];
  return { action: 'archive', changes };
};

/**
 * Brings an archived customer back as it was.
 * @throws CrmError NOT_FOUND where there is none, or none that this person may bring back.
 */
export const restoreCustomer = (documentId: string, actor: Actor): Promise<Row> =>
  seeingArchived(() =>
    inTransaction(async () => {
      const query = strapi.db.query(customerRules.uid);
      const row = (await query.findOne({
        where: { documentId, archivedAt: { $notNull: true } },
      })) as Row | null;
      if (!row || !(await mayRestore(actor, row))) throw new CrmError('NOT_FOUND', errorTexts.notFound);
      const now = new Date();
      const { count } = await set(row.id, null, now, { archivedAt: { $notNull: true } });
      if (count === 0) throw new CrmError('STATE_CONFLICT', errorTexts.conflict, {}, { status: row.status });
      const changes = [
        { field: 'archivedAt', from: new Date(row.archivedAt as string).toISOString(), to: null },
      ];
      const { uid } = customerRules;
      await record({ actor, action: 'restore', uid, documentId, label: String(row.name), changes }, now);
      return { ...row, archivedAt: null };
    }),
  );
