import { z } from 'zod';
import type { Actor } from '../../../actor/actor';
import { mayTouch } from '../../../access/row-scope';
import { CrmError } from '../../../errors/crm-error';
import { errorTexts } from '../../../errors/texts';
import { searchDefinitionOf } from '../../../search/definitions';
import { mayReadField, READ, readableWhere } from '../../../search/rows';
import { likeText } from '../../../search/similar';
import { answerOf, SERVICE_REQUEST, shownTo } from './answer';

/** Looked at, so that those whom the reader may not see leave enough of the others. */
const CANDIDATES = 60;

export const similarQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(20).default(5),
});

export const similarTextQuery = similarQuery.extend({ text: z.string().trim().max(2000) });

const SEARCHED = ['summary', 'request', 'treatment', 'result'];

const likeThis = async (text: string, limit: number, actor: Actor, except?: number) => {
  const definition = searchDefinitionOf(SERVICE_REQUEST);
  const readable = await readableWhere(actor, SERVICE_REQUEST);
  // Likeness tells of every searched field: it is for those who may read them.
  if (!definition || !readable || !SEARCHED.every((it) => mayReadField(actor, SERVICE_REQUEST, it)))
    return [];
  const ids = (await likeText(definition, text, `t.status = 'archived'`, CANDIDATES)).filter(
    (it) => it !== except,
  );
  if (ids.length === 0) return [];
  const rows = (await strapi.db.query(SERVICE_REQUEST).findMany({
    ...(await shownTo(actor)),
    where: { $and: [readable, { id: { $in: ids } }] } as never,
  })) as { id: number }[];
  return rows
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .slice(0, limit)
    .map((it) => answerOf({ ...it }));
};

/** Archived requests that are like a text: what somebody is just writing. */
export const similarToText = ({ text, limit }: z.infer<typeof similarTextQuery>, actor: Actor) =>
  likeThis(text, limit, actor);

/** Archived requests that are like one request: by its summary first, then by what the customer asked. */
export const similarToRequest = async (
  documentId: string,
  { limit }: z.infer<typeof similarQuery>,
  actor: Actor,
) => {
  const row = await strapi.db
    .query(SERVICE_REQUEST)
    .findOne({ select: ['id', 'summary', 'request'], where: { documentId } });
  if (!row || !(await mayTouch(actor, READ, SERVICE_REQUEST, row.id as number))) {
    throw new CrmError('NOT_FOUND', errorTexts.notFound);
  }
  return likeThis(`${row.summary ?? ''} ${row.request ?? ''}`, limit, actor, row.id as number);
};
