import type { Actor } from '../../../actor/actor';
import { mayTouch } from '../../../access/row-scope';
import { tokenGrants } from '../../../access/token-grants';
import type { Text } from '../../../labels/text';
import { customerRules } from '../rules';
import { mayRestore } from './restorers';
import { seeingArchived } from './archived';

const READ = 'plugin::content-manager.explorer.read';

const TAKEN: Text = ['名称“{name}”已被使用', 'The name “{name}” is taken'];
const TAKEN_BY: Text = [
  '名称“{name}”已属于客户“{customer}”',
  'The name “{name}” belongs to the customer “{customer}”',
];
const ARCHIVED: Text = [
  '名称“{name}”属于已删除的客户“{customer}”，可以将其恢复',
  'The name “{name}” belongs to the deleted customer “{customer}”, who can be restored',
];

interface Owner {
  text: Text;
  details: { customer?: { documentId: string; name: string; archived: boolean } };
}

const mayKnow = async (actor: Actor, id: number) => {
  if (actor.kind === 'program') return tokenGrants(`${customerRules.uid}.findOne`);
  return actor.kind !== 'anonymous' && mayTouch(actor, READ, customerRules.uid, id);
};

/** Whose a name is, for somebody who may know of that customer; for anybody else only that it is taken. */
export const ownerOfName = (actor: Actor, customerId: number): Promise<Owner> =>
  seeingArchived(async () => {
    const row = await strapi.db.query('api::customer.customer').findOne({
      select: ['id', 'documentId', 'name', 'archivedAt', 'managerRef'],
      where: { id: customerId },
    });
    const archived = Boolean(row?.archivedAt);
    const known = row && (archived ? await mayRestore(actor, row) : await mayKnow(actor, customerId));
    if (!known) return { text: TAKEN, details: {} };
    const customer = { documentId: row.documentId as string, name: row.name as string, archived };
    return { text: archived ? ARCHIVED : TAKEN_BY, details: { customer } };
  });
