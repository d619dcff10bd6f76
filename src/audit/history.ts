import { z } from 'zod';
import type { Actor } from '../actor/actor';
import type { Language } from '../labels/text';
import { say } from '../labels/text';
import { readableRow } from '../records/readable';
import type { Change } from './trail';
import { valueWords } from './value-words';
import { actionLabel, changeLabel } from './words';

const READ = 'plugin::content-manager.explorer.read';

export const historyQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(100000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});

/** Fields of the record that this reader may see; undefined: all of them. */
const mayReadField = (actor: Actor, uid: string, field: string): boolean =>
  actor.kind !== 'staff' ||
  !(field in strapi.contentType(uid as never as 'api::customer.customer').attributes)
    ? true
    : actor.ability.can(READ, uid, field);

/** What happened to one record, newest first, in the reader's language; only fields that he may read. */
export const historyOf = async (
  plural: string,
  documentId: string,
  { page, pageSize }: z.infer<typeof historyQuery>,
  actor: Actor,
  language: Language,
) => {
  const { uid } = (await readableRow(plural, documentId, actor)).rules;
  const [events, total] = await strapi.db.query('api::audit-event.audit-event').findWithCount({
    where: { subjectType: uid, subjectId: documentId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  const changesOf = (event: { changes?: unknown }) =>
    ((event.changes ?? []) as Change[]).filter(({ field }) => mayReadField(actor, uid, field));
  const fields = new Set(events.flatMap(changesOf).map(({ field }) => field));
  const wordOf = await valueWords(uid, fields, language);
  const data = events.map((event) => ({
    at: event.at,
    actor: event.actorName,
    actorType: event.actorType,
    via: event.via,
    door: event.door,
    action: event.action,
    actionLabel: say(actionLabel(uid, event.action as string), language),
    outcome: event.outcome,
    refusal: event.refusal,
    changes: changesOf(event).map(({ field, from, to }) => ({
      field,
      label: say(changeLabel(uid, event.action as string, field), language),
      from: wordOf(field, from),
      to: wordOf(field, to),
    })),
  }));
  return { data, meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } } };
};
