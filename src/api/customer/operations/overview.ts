import { z } from 'zod';
import type { Actor } from '../../../actor/actor';
import { mayTouch } from '../../../access/row-scope';
import { CrmError } from '../../../errors/crm-error';
import { errorTexts } from '../../../errors/texts';
import type { Row } from '../../../records/hooks';
import { missingFields } from '../../../records/input';
import { salesSystem } from '../../../sales-system/service';
import { possibleSteps } from '../../../workflow/possible';
import { customerRules } from '../rules';
import { customerWorkflow } from '../workflow';
import type { PartName } from './overview-parts';
import { cutFor, PARTS, readPart } from './overview-parts';
import { mayShare } from './restorers';

const READ = 'plugin::content-manager.explorer.read';
const CREATE = 'plugin::content-manager.explorer.create';
const DELETE = 'plugin::content-manager.explorer.delete';
const UPDATE = 'plugin::content-manager.explorer.update';
const { uid } = customerRules;
const PERSON = { select: ['id', 'documentId', 'name'] as ('id' | 'documentId' | 'name')[] };

export const overviewQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(100000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
  /** Only this part, a page further on. */
  part: z.enum(Object.keys(PARTS) as [PartName, ...PartName[]]).optional(),
});

type Context = { state: { auth?: unknown } };

const namesOf = async (customerId: number) => {
  const rows = await strapi.db
    .query('api::customer-name.customer-name')
    .findMany({ select: ['name'], where: { customerRef: customerId } });
  return rows.map((it) => it.name as string);
};

/** The latest order, from the sales system; its being down is said in its place and fails nothing else. */
const lastOrder = async (customerId: number) => {
  try {
    const { rows, total } = await salesSystem(strapi).ordersOf({
      names: await namesOf(customerId),
      page: 1,
      pageSize: 1,
    });
    return { available: true, total, order: rows[0] ?? null };
  } catch (error) {
    const message = error instanceof CrmError ? error.message : null;
    return { available: false, total: null, order: null, message };
  }
};

/** What this caller may do here: which buttons his page has. The server asks again when one is pressed. */
const possibilities = async (row: Row, actor: Actor) => {
  const normal = row.status === 'normal';
  // A sales manager may update who looks after a customer, and nothing else of it.
  const wholly = actor.kind !== 'staff' || actor.ability.can(UPDATE, uid, 'name');
  const edit = normal && wholly && (await mayTouch(actor, UPDATE, uid, row.id));
  const create = (child: string) => edit && (actor.kind !== 'staff' || actor.ability.can(CREATE, child));
  return {
    edit,
    remove: normal && (await mayTouch(actor, DELETE, uid, row.id)),
    share: normal && (await mayShare(actor, row)),
    contact: create(PARTS.contacts.uid),
    activity: create(PARTS.activities.uid),
    steps: await possibleSteps(customerWorkflow, row, actor),
  };
};

/** Everything about one customer that this caller may read (issue: a 360° view), in one answer. */
export const customerOverview = async (
  documentId: string,
  { page, pageSize, part }: z.infer<typeof overviewQuery>,
  actor: Actor,
  ctx: Context,
): Promise<Record<string, unknown>> => {
  const row = (await strapi.db
    .query(uid)
    .findOne({ where: { documentId }, populate: { manager: PERSON, sharedWith: PERSON } })) as Row | null;
  if (!row || !(await mayTouch(actor, READ, uid, row.id)))
    throw new CrmError('NOT_FOUND', errorTexts.notFound);
  if (part) return { [part]: await readPart(part, row.id, { page, pageSize }, actor, ctx) };
  const parts: Record<string, unknown> = {};
  for (const name of Object.keys(PARTS) as PartName[]) {
    parts[name] = await readPart(name, row.id, { page, pageSize }, actor, ctx);
  }
  const { rows = [] } = (parts.churnCases ?? {}) as { rows?: { status?: string }[] };
  return {
    customer: await cutFor(uid, row, actor, ctx),
    missing: missingFields(customerRules, row),
    openCase: rows.find((it) => it.status === 'warning' || it.status === 'deferred') ?? null,
    lastOrder: await lastOrder(row.id),
    may: await possibilities(row, actor),
    ...parts,
  };
};
