import type { Actor } from '../actor/actor';
import { mayTouchRow } from '../access/row-scope';
import { tokenGrants } from '../access/token-grants';
import type { ErrorCode } from '../errors/codes';
import { CrmError, fieldError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import { nounLabel, valueLabel } from '../labels';
import type { Text } from '../labels/text';
import type { Row } from '../records/hooks';
import { lockRow } from '../records/rows';
import { stateOf } from '../records/state';

/** What each right is called on a token of a program. */
const OPERATION = { read: 'findOne', update: 'update' } as const;

const may = async (actor: Actor, verb: keyof typeof OPERATION, uid: string, row: Row): Promise<boolean> =>
  actor.kind === 'program'
    ? tokenGrants(`${uid}.${OPERATION[verb]}`)
    : mayTouchRow(actor, `plugin::content-manager.explorer.${verb}`, uid, row);

/**
 * A record that a step is to change along with its own, locked until the step is done.
 * @param input the step's input that names it.
 * @throws CrmError INVALID_INPUT where the caller knows of none, NOT_ALLOWED where he may only read it, RULE_BROKEN
 * where its state lets nobody change it.
 */
export const chosenRecord = async (
  uid: string,
  documentId: string,
  actor: Actor,
  input: { name: string; label: Text },
): Promise<Row> => {
  const refuse = (code: ErrorCode, text: Text, params: Record<string, Text>): never => {
    throw new CrmError(code, text, params, { errors: [fieldError(input.name, text, params)] });
  };
  const row = await lockRow(uid, { documentId });
  if (!row || !(await may(actor, 'read', uid, row)))
    return refuse('INVALID_INPUT', errorTexts.fieldRelation, { field: input.label });
  if (!(await may(actor, 'update', uid, row)))
    return refuse('NOT_ALLOWED', errorTexts.fieldNotYours, { field: input.label });
  if (stateOf(uid, row)?.edit === false)
    return refuse('RULE_BROKEN', errorTexts.stateForbidsEdit, {
      noun: nounLabel(uid),
      state: valueLabel(uid, 'status', String(row.status)),
    });
  return row;
};
