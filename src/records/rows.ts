import { CrmError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import { attributesOf } from './attributes';
import type { Row } from './hooks';
import type { RecordRules } from './rules';
import { inTransaction } from './transaction';

/** Deleted to where it can be restored; a request's `archivedAt`, which people see, is only the end of its way. */
const isArchived = (uid: string, row: Row) =>
  Boolean(row.archivedAt) && attributesOf(uid).archivedAt?.visible === false;

/**
 * One row by documentId, locked until the transaction under way ends, so that what is decided on it still holds
 * when it is written. SQLite has one writer, and no such lock. An archived row is gone for whoever would write.
 */
export const lockRow = async (
  uid: string,
  where: { documentId: string } | { id: number },
): Promise<Row | undefined> => {
  const query = strapi.db.queryBuilder(uid).where(where).first();
  if (strapi.db.dialect.client !== 'sqlite') query.forUpdate();
  const row = (await query.execute()) as Row | null;
  return row && !isArchived(uid, row) ? row : undefined;
};

/**
 * The same for a row that has to be there.
 * @throws CrmError NOT_FOUND where there is none, or none any more.
 */
export const lockExisting = async (uid: string, where: Parameters<typeof lockRow>[1]): Promise<Row> => {
  const row = await lockRow(uid, where);
  if (!row) throw new CrmError('NOT_FOUND', errorTexts.notFound);
  return row;
};

/** How a change to a record that is there begins, whatever the change: in a transaction, with its row locked. */
export const withLockedRow = <T>(
  uid: string,
  documentId: string,
  work: (row: Row) => Promise<T>,
): Promise<T> => inTransaction(async () => work(await lockExisting(uid, { documentId })));

/**
 * The same for a record that is written together with another one: that one is locked first, whoever asks, so that
 * two who change both never wait for each other.
 * @returns the row, and as `first` the one that was locked before it.
 */
export const lockInOrder = async (
  rules: RecordRules | undefined,
  uid: string,
  documentId: string,
): Promise<{ row?: Row; first?: Row }> => {
  let first: Row | undefined;
  if (rules?.lockFirst) {
    const column = `${rules.lockFirst.attribute}Ref`;
    const found = await strapi.db
      .query(uid as 'api::churn-case.churn-case')
      .findOne({ select: [column as 'customerRef'], where: { documentId } });
    const id = found?.[column as 'customerRef'];
    if (typeof id === 'number') {
      first = await lockRow(rules.lockFirst.uid, { id });
      if (!first) return {};
    }
  }
  return { row: await lockRow(uid, { documentId }), first };
};
