import type { Actor } from '../actor/actor';
import { mayTouch } from '../access/row-scope';
import { CrmError } from '../errors/crm-error';
import type { Row } from './hooks';
import { hooksOf } from './registry';
import { assertDeletable } from './remove';
import type { RecordRules } from './rules';
import { assertEditableState, assertParentState } from './state';

const UPDATE = 'plugin::content-manager.explorer.update';
const DELETE = 'plugin::content-manager.explorer.delete';

/** What somebody may do with one record as it is now: a form is greyed out before anybody types. */
export interface Possibilities {
  editable: boolean;
  deletable: boolean;
  /** Why nobody may change it now, in the caller's language; nothing where the reason is whose record it is. */
  why?: string;
}

/** The message of the refusal, where there is one. */
const refusalIn = async (asserts: () => void | Promise<void>): Promise<string | undefined> => {
  try {
    await asserts();
    return undefined;
  } catch (error) {
    if (error instanceof CrmError) return error.message;
    throw error;
  }
};

const parentRow = async ({ parent }: RecordRules, row: Row): Promise<Row | undefined> => {
  const id = parent && row[`${parent.attribute}Ref`];
  if (typeof id !== 'number') return undefined;
  const found = await strapi.db.query(parent?.uid as 'api::customer.customer').findOne({ where: { id } });
  return (found as Row | null) ?? undefined;
};

/** Asks beforehand what the guard asks when somebody changes or deletes a record: the same rules, and the same rights. */
export const possibilitiesOf = async (rules: RecordRules, row: Row, actor: Actor): Promise<Possibilities> => {
  const { uid, parent, plain } = rules;
  const above = await parentRow(rules, row);
  const closed = await refusalIn(() => {
    hooksOf(uid).assertOpen?.(row);
    if (parent && above) assertParentState(parent, above);
  });
  const wrongState = await refusalIn(() => assertEditableState(uid, row));
  const notTheirs = await refusalIn(() => assertDeletable(uid, row, actor));
  const exists = (operation: 'update' | 'delete') => !plain || plain.includes(operation);
  return {
    editable: !closed && !wrongState && exists('update') && (await mayTouch(actor, UPDATE, uid, row.id)),
    deletable: !closed && !notTheirs && exists('delete') && (await mayTouch(actor, DELETE, uid, row.id)),
    ...(closed ? { why: closed } : {}),
  };
};
