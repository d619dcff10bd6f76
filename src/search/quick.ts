import { z } from 'zod';
import type { Actor } from '../actor/actor';
import type { Language } from '../labels/text';
import { say } from '../labels/text';
import { nounLabel } from '../labels';
import { fieldsOf } from './definition';
import { searchDefinitions } from './definitions';
import { matching } from './match';
import { mayReadField, readableOf, readableWhere } from './rows';

const singular = (uid: string) => uid.split('.')[1];
const types = searchDefinitions.map((it) => singular(it.uid)) as [string, ...string[]];

export const quickQuery = z.strictObject({
  type: z.enum(types).optional(),
  q: z.string().trim().min(1).max(100),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});

/** The first records of each searched noun (or of one) that have the words, newest first; only what the reader may see. */
export const quickSearch = async (
  { type, q, limit }: z.infer<typeof quickQuery>,
  actor: Actor,
  language: Language,
) => {
  const found = [];
  for (const definition of searchDefinitions) {
    const { uid, title } = definition;
    if (type && type !== singular(uid)) continue;
    const where = await readableWhere(actor, uid);
    if (!where) continue;
    const shown = ['code', title, 'status'].filter((it) => mayReadField(actor, uid, it));
    const only = readableOf(
      actor,
      uid,
      fieldsOf(definition).map((it) => it.name),
    );
    const rows = await strapi.db.query(uid).findMany({
      select: ['documentId', ...shown] as never,
      where: { $and: [where, { id: { $in: matching(definition, q, only) } }] } as never,
      orderBy: { id: 'desc' },
      limit,
    });
    for (const row of rows as Record<string, unknown>[]) {
      found.push({
        type: singular(uid),
        typeLabel: say(nounLabel(uid), language),
        documentId: row.documentId,
        code: row.code,
        title: row[title],
        status: row.status,
      });
    }
  }
  return found;
};
