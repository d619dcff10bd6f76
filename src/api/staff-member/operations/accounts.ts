import { currentActor } from '../../../actor/current';
import { personName, type Account } from '../../../actor/person-name';
import { record, type Change } from '../../../audit/trail';

const UID = 'api::staff-member.staff-member';

export interface LoginAccount extends Account {
  isActive?: boolean | null;
  blocked?: boolean | null;
}

interface StaffRow {
  id: number;
  documentId: string;
  name: string;
  email: string | null;
  active: boolean;
}

const staff = () => strapi.db.query(UID);

/** May somebody sign in with this account? An invited one only once he has chosen a password. */
export const isOpen = (account: LoginAccount) => account.isActive === true && account.blocked !== true;

const trail = async (action: 'create' | 'update', row: StaffRow, changes: Change[]) =>
  record({
    actor: await currentActor(),
    action,
    uid: UID,
    documentId: row.documentId,
    label: row.name,
    changes,
  });

const change = async (row: StaffRow, data: Partial<StaffRow> & { user?: number }) => {
  const fields = (Object.keys(data) as (keyof StaffRow)[]).filter((it) => row[it] !== data[it]);
  if (fields.length === 0) return;
  await staff().update({ where: { id: row.id }, data });
  const changes = fields.map((field) => ({ field, from: row[field] ?? null, to: data[field] ?? null }));
  await trail('update', row, changes);
};

const ofAccount = (userId: number) =>
  staff().findOne({ where: { userRef: userId } }) as Promise<StaffRow | null>;

/** A member of the staff without an account who has this e-mail: after a restored database, or when he comes back. */
const forgotten = async (email: string | null | undefined): Promise<StaffRow | null> => {
  if (!email) return null;
  const [row] = await staff().findMany({
    where: { userRef: { $null: true }, email: { $eqi: email } },
    limit: 1,
  });
  return (row as StaffRow | undefined) ?? null;
};

/** Gives an account its member of the staff: the one with its e-mail who has no account, or a new one. */
export const ensureStaffMember = async (account: LoginAccount): Promise<void> => {
  if (await ofAccount(account.id)) return;
  const known = await forgotten(account.email);
  if (known) {
    await change(known, { user: account.id, ...(isOpen(account) ? { active: true } : {}) });
    return;
  }
  const data = {
    name: personName(account),
    email: account.email ?? null,
    active: isOpen(account),
    user: account.id,
  };
  const made = (await staff().create({ data })) as StaffRow;
  await trail('create', made, [{ field: 'name', from: null, to: made.name }]);
};

/** What changed in an account goes over to its member of the staff; what was changed there by hand stays. */
export const followAccount = async (before: LoginAccount, after: LoginAccount): Promise<void> => {
  const row = await ofAccount(after.id);
  if (!row) return ensureStaffMember(after);
  await change(row, {
    ...(row.name === personName(before) && { name: personName(after) }),
    ...(before.email !== after.email && { email: after.email ?? null }),
    ...(isOpen(before) !== isOpen(after) && { active: isOpen(after) }),
  });
};

/** Somebody who has left keeps his past: he stays, and is offered no more. */
export const retireStaffOf = async (userIds: readonly number[]): Promise<void> => {
  const rows = (await staff().findMany({
    where: { userRef: { $in: [...userIds] }, active: true },
  })) as StaffRow[];
  for (const row of rows) await change(row, { active: false });
};

/** Gives every account that has none its member of the staff. */
export const adoptAccounts = async (): Promise<void> => {
  const taken = await staff().findMany({
    select: ['userRef' as 'id'],
    where: { userRef: { $notNull: true } },
  });
  const known = new Set(taken.map((it) => (it as unknown as { userRef: number }).userRef));
  const accounts = (await strapi.db.query('admin::user').findMany({})) as LoginAccount[];
  for (const account of accounts) if (!known.has(account.id)) await ensureStaffMember(account);
};
