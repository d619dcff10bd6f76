import type { Actor } from '../actor/actor';
import { mayTouchRow } from '../access/row-scope';
import type { Change } from '../audit/trail';
import { record, recordRefusal } from '../audit/trail';
import { CrmError } from '../errors/crm-error';
import { fromDatabase } from '../errors/from-database';
import { errorTexts } from '../errors/texts';
import { attributesOf, isToOne } from '../records/attributes';
import { titleOf } from '../records/changes';
import type { Row } from '../records/hooks';
import { withinOperation } from '../records/operation-scope';
import { personsOf } from '../records/persons';
import { rulesOf } from '../records/registry';
import { whoText } from '../records/remove';
import { lockInOrder } from '../records/rows';
import { stateConflict } from '../records/state';
import { setLink } from '../shadows/set-link';
import { fieldsOf, refusalOf, targetOf } from './decide';
import { effects } from './effects';
import { readInput, resolveReferences } from './input';
import { stepLabel } from './labels';
import { stepPermission } from './registry';
import type { WorkflowTable } from './table';
import { inTransaction } from '../records/transaction';

const READ = 'plugin::content-manager.explorer.read';

export interface StepCall {
  table: WorkflowTable;
  step: string;
  documentId: string;
  /** What was sent as `data`. */
  data: unknown;
  actor: Actor;
}

export interface StepResult {
  documentId: string;
  to: string;
  meta: Record<string, unknown>;
}

const assertRights = async ({ table, step, actor }: StepCall, row: Row) => {
  if (actor.kind !== 'staff') return;
  if (!(await mayTouchRow(actor, READ, table.uid, row))) throw new CrmError('NOT_FOUND', errorTexts.notFound);
  if (!(await mayTouchRow(actor, stepPermission(table, step), table.uid, row))) {
    throw new CrmError('NOT_ALLOWED', errorTexts.notAllowed);
  }
};

const assertPossible = async ({ table, step, actor }: StepCall, row: Row) => {
  const status = row.status as string;
  const { who } = table.steps[step];
  const refusal = refusalOf({
    table,
    step,
    status,
    persons: await personsOf(table.uid, row, who),
    actor: { staffId: actor.kind === 'staff' ? actor.staffId : null, isPerson: actor.kind === 'staff' },
  });
  const words = { step: stepLabel(table, step) };
  if (refusal === 'state') throw stateConflict(table.uid, status, errorTexts.stateForbidsStep, words);
  if (refusal === 'who')
    throw new CrmError('NOT_ALLOWED', errorTexts.onlyBy, { who: whoText(table.uid, who) });
  if (refusal === 'not-yet') {
    const { message } = stateConflict(table.uid, status, errorTexts.notYet, words);
    throw new CrmError('RULE_BROKEN', [message, message]);
  }
};

/** Writes the status where it is still what was read, then the persons; nobody else can have been faster unnoticed. */
const write = async (
  table: WorkflowTable,
  row: Row,
  to: string,
  fields: Record<string, unknown>,
  now: Date,
) => {
  const attributes = attributesOf(table.uid);
  const links = Object.entries(fields).filter(([name]) => isToOne(attributes[name]));
  const scalars = Object.fromEntries(Object.entries(fields).filter(([name]) => !isToOne(attributes[name])));
  const { count } = await strapi.db.query(table.uid).updateMany({
    where: { id: row.id, status: row.status },
    data: { ...scalars, status: to, updatedAt: now },
  });
  if (count === 0) throw new CrmError('STATE_CONFLICT', errorTexts.conflict, {}, { status: row.status });
  for (const [name, target] of links) {
    await setLink(table.uid, name, row.id, target as number | null, row[`${name}Ref`] as number | null);
  }
};

const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : (value ?? null));

const changesOf = (
  row: Row,
  to: string,
  fields: Record<string, unknown>,
  names: Record<string, string>,
): Change[] => [
  ...(row.status === to ? [] : [{ field: 'status', from: row.status, to }]),
  ...Object.entries(fields)
    .filter(([field, value]) => plain(row[field]) !== plain(value))
    .map(([field, value]) => ({ field, from: plain(row[field]), to: names[field] ?? plain(value) })),
];

/** The trail names records and persons: what an effect has linked is looked up, whoever acts is known. */
const nameLinks = async (
  { table, step, actor }: StepCall,
  fields: Record<string, unknown>,
  names: Record<string, string>,
): Promise<void> => {
  const attributes = attributesOf(table.uid);
  for (const [field, value] of Object.entries(fields)) {
    if (!isToOne(attributes[field]) || value === null || names[field]) continue;
    const isActor = table.steps[step].set[field] === 'actor' && actor.kind === 'staff';
    names[field] = isActor ? actor.name : String(await titleOf(attributes[field], value));
  }
};

const attempt = (call: StepCall): Promise<StepResult> =>
  inTransaction(async () => {
    const { table, step, documentId, actor } = call;
    const declared = table.steps[step];
    const sent = readInput(table, step, call.data);
    const { row, first } = await lockInOrder(rulesOf(table.uid), table.uid, documentId);
    if (!row) throw new CrmError('NOT_FOUND', errorTexts.notFound);
    await assertRights(call, row);
    await assertPossible(call, row);
    const { input, names, chosen } = await resolveReferences(table, step, sent, actor);
    const now = new Date();
    const to = targetOf(declared, input);
    const staffId = actor.kind === 'staff' ? actor.staffId : null;
    const effect = declared.effect ? effects[`${table.noun}.${declared.effect}`] : undefined;
    if (declared.effect && !effect) throw new Error(`There is no effect ${table.noun}.${declared.effect}`);
    const result = effect ? await effect({ actor, row, first, input, chosen, to, now }) : {};
    const fields = { ...fieldsOf(declared, input, now, staffId), ...result.set };
    await write(table, row, to, fields, now);
    await nameLinks(call, fields, Object.assign(names, result.names));
    const label = String(row[rulesOf(table.uid)?.title ?? 'code'] ?? '');
    const said = Object.entries(sent)
      .filter(
        ([name]) =>
          !(name in fields) &&
          !Object.values(declared.set).some((it) => it && typeof it === 'object' && it.input === name),
      )
      .map(([field, value]) => ({ field, from: null, to: names[field] ?? value }));
    const changes = [...changesOf(row, to, fields, names), ...said];
    const own = { actor, action: step, uid: table.uid, documentId, label, changes };
    await record([...(result.events ?? []), own], now);
    return { documentId, to, meta: result.meta ?? {} };
  });

/**
 * Takes one step of a workflow: everything of it happens, or nothing. The only way to change a status.
 * @throws CrmError NOT_FOUND, NOT_ALLOWED, INVALID_INPUT, RULE_BROKEN, or STATE_CONFLICT with the state it is in.
 */
export const runStep = async (call: StepCall): Promise<StepResult> => {
  try {
    const result = await withinOperation(() => attempt(call));
    await strapi.eventHub.emit(`${call.table.noun}.${call.step}`, {
      uid: call.table.uid,
      documentId: call.documentId,
      status: result.to,
    });
    return result;
  } catch (caught) {
    const error = fromDatabase(caught) ?? caught;
    if (error instanceof CrmError && error.code !== 'INVALID_INPUT' && error.code !== 'NOT_FOUND') {
      const { table, step, documentId, actor } = call;
      await recordRefusal({ actor, action: step, uid: table.uid, documentId, refusal: error.code });
    }
    throw error;
  }
};
