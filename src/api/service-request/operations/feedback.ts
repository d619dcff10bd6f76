import type { Actor } from '../../../actor/actor';
import type { Effect } from '../../../workflow/effects';
import type { RoundPerson } from '../rounds';
import { withRound } from '../rounds';

const staffMember = async (id: unknown): Promise<RoundPerson | null> => {
  if (typeof id !== 'number') return null;
  const person = await strapi.db
    .query('api::staff-member.staff-member')
    .findOne({ select: ['documentId', 'name'], where: { id } });
  return person ? { documentId: person.documentId as string, name: person.name as string } : null;
};

const whoAsked = async (actor: Actor): Promise<RoundPerson> =>
  (actor.kind === 'staff' && (await staffMember(actor.staffId))) || { documentId: null, name: actor.name };

const instant = (value: unknown) => (value ? new Date(value as string).toISOString() : null);

/**
 * Requirements 4: the round is kept whatever its rating. A good one archives the request; below 3 the fields of the
 * round are emptied, and its assignee handles it again.
 */
export const feedback: Effect = async ({ actor, row, input, to, now }) => {
  const rounds = withRound(row.rounds, {
    treatment: String(row.treatment ?? ''),
    handledBy: await staffMember(row.handledByRef),
    handledAt: instant(row.handledAt),
    result: String(input.result),
    satisfaction: Number(input.satisfaction),
    at: now.toISOString(),
    by: await whoAsked(actor),
  });
  if (to === 'archived') return { set: { rounds, archivedAt: now } };
  return {
    set: { rounds, treatment: null, handledBy: null, handledAt: null, result: null, satisfaction: null },
  };
};
