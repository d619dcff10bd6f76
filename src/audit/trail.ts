import { createId } from '@paralleldrive/cuid2';
import type { Actor } from '../actor/actor';

/** One field's change; persons and records as their names, so that the trail stays readable when they are gone. */
export interface Change {
  field: string;
  from: unknown;
  to: unknown;
}

export interface TrailEvent {
  actor: Actor;
  /** `create`, `update`, `delete`, or the name of a step or job. */
  action: string;
  uid: string;
  documentId?: string;
  /** What the record is called. */
  label?: string;
  outcome?: 'done' | 'refused';
  /** The error code of a refusal. */
  refusal?: string;
  changes?: readonly Change[];
}

const actorId = (actor: Actor) => {
  if (actor.kind === 'staff') return actor.staffId === null ? `user:${actor.userId}` : String(actor.staffId);
  return actor.kind === 'program' ? actor.id : undefined;
};

const cut = (value: string | undefined, length: number) => (value == null ? null : value.slice(0, length));

const toRow = (event: TrailEvent, at: Date) => ({
  documentId: createId(),
  at,
  action: event.action,
  outcome: event.outcome ?? 'done',
  refusal: event.refusal ?? null,
  subjectType: event.uid,
  subjectId: cut(event.documentId, 50),
  subjectLabel: cut(event.label, 255),
  actorType: event.actor.kind,
  actorId: cut(actorId(event.actor), 50),
  actorName: cut(event.actor.name, 50),
  via: event.actor.kind === 'staff' ? cut(event.actor.via, 255) : null,
  door: event.actor.door,
  changes: JSON.stringify(event.changes ?? []),
  createdAt: at,
  updatedAt: at,
  publishedAt: at,
});

/**
 * Appends to the audit trail, in one statement, within the transaction under way if there is one: what is rolled
 * back leaves no trace of having happened.
 */
export const record = async (events: TrailEvent | readonly TrailEvent[], at = new Date()): Promise<void> => {
  const rows = (Array.isArray(events) ? (events as TrailEvent[]) : [events as TrailEvent]).map((it) =>
    toRow(it, at),
  );
  if (rows.length > 0) await strapi.db.query('api::audit-event.audit-event').createMany({ data: rows });
};

/** Appends a refused attempt; a trail that cannot be written must not hide the refusal itself. */
export const recordRefusal = async (event: TrailEvent): Promise<void> => {
  try {
    await record({ ...event, outcome: 'refused' });
  } catch (error) {
    strapi.log.error(`The audit trail could not be written: ${(error as Error).message}`);
  }
};
