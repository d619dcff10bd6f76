import type { Actor } from '../../../actor/actor';
import { mayTouch } from '../../../access/row-scope';
import { record } from '../../../audit/trail';
import { CrmError, fieldError } from '../../../errors/crm-error';
import { errorTexts } from '../../../errors/texts';
import { fieldLabel } from '../../../labels';
import type { Row } from '../../../records/hooks';
import { withinOperation } from '../../../records/operation-scope';
import { lockRow } from '../../../records/rows';
import { inTransaction } from '../../../records/transaction';
import { stateConflict } from '../../../records/state';
import { setLink } from '../../../shadows/set-link';
import { handOverOpenCase } from '../../churn-case/operations/hand-over';
import { customerRules } from '../rules';
import { mayShare } from './restorers';

const READ = 'plugin::content-manager.explorer.read';
const STAFF = 'api::staff-member.staff-member';
const { uid } = customerRules;

interface Person {
  id: number;
  name: string;
}

const personsBy = async (
  documentIds: readonly string[],
  field: 'manager' | 'sharedWith',
): Promise<Person[]> => {
  const wanted = [...new Set(documentIds)];
  const found = await strapi.db
    .query(STAFF)
    .findMany({ select: ['id', 'name'], where: { documentId: { $in: wanted }, active: true } });
  if (found.length === wanted.length) return found as Person[];
  const params = { field: fieldLabel(uid, field) };
  const errors = [fieldError(field, errorTexts.staffChoice, params)];
  throw new CrmError('INVALID_INPUT', errorTexts.invalid, {}, { errors });
};

/** The customer, locked, for somebody who may share it or hand it over. */
const sharable = async (documentId: string, actor: Actor): Promise<Row> => {
  const row = await lockRow(uid, { documentId });
  const known = row && (actor.kind !== 'staff' || (await mayTouch(actor, READ, uid, row.id)));
  if (!row || !known) throw new CrmError('NOT_FOUND', errorTexts.notFound);
  if (!(await mayShare(actor, row))) throw new CrmError('NOT_ALLOWED', errorTexts.notAllowed);
  if (row.status !== 'normal') throw stateConflict(uid, String(row.status), errorTexts.stateForbidsEdit);
  return row;
};

const trail = (
  actor: Actor,
  action: string,
  row: Row,
  field: string,
  from: unknown,
  to: unknown,
  now: Date,
) =>
  record(
    {
      actor,
      action,
      uid,
      documentId: row.documentId,
      label: String(row.name),
      changes: [{ field, from, to }],
    },
    now,
  );

const touch = (id: number, now: Date) =>
  strapi.db.query(uid).updateMany({ where: { id }, data: { updatedAt: now } });

const names = (people: readonly Person[]) => people.map((it) => it.name).join('、');

/** Sets with whom a customer is shared: they may change it and what belongs to it, as its manager may. */
export const shareCustomer = (
  documentId: string,
  sharedWith: readonly string[],
  actor: Actor,
): Promise<Row> =>
  inTransaction(async () => {
    const row = await sharable(documentId, actor);
    const people = await personsBy(sharedWith, 'sharedWith');
    const query = strapi.db.query(uid);
    const before = await query.findOne({
      select: ['id'],
      where: { id: row.id },
      populate: { sharedWith: { select: ['id', 'name'] } },
    });
    const now = new Date();
    await withinOperation(() =>
      query.update({
        where: { id: row.id },
        data: { sharedWith: people.map((it) => it.id), updatedAt: now },
      }),
    );
    await trail(
      actor,
      'share',
      row,
      'sharedWith',
      names((before?.sharedWith ?? []) as Person[]),
      names(people),
      now,
    );
    return row;
  });

/** Makes somebody else responsible for a customer; an open churn case goes with it. */
export const handOverCustomer = (documentId: string, manager: string, actor: Actor): Promise<Row> =>
  inTransaction(async () => {
    const row = await sharable(documentId, actor);
    const [person] = await personsBy([manager], 'manager');
    if (person.id === row.managerRef) return row;
    const former = await strapi.db
      .query(STAFF)
      .findOne({ select: ['name'], where: { id: row.managerRef as number } });
    const now = new Date();
    await setLink(uid, 'manager', row.id, person.id, row.managerRef as number | null);
    await touch(row.id, now);
    await handOverOpenCase(row.id, person.id);
    await trail(actor, 'hand-over', row, 'manager', former?.name ?? null, person.name, now);
    return row;
  });
