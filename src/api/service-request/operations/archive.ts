import { z } from 'zod';
import type { Actor } from '../../../actor/actor';
import { companyZone, startOfDay } from '../../../reports/company-time';
import { fieldsOf } from '../../../search/definition';
import { searchDefinitionOf } from '../../../search/definitions';
import { matching } from '../../../search/match';
import type { Where } from '../../../search/rows';
import { mayReadField, paginationOf, readableOf, readableWhere } from '../../../search/rows';
import { answerOf, SERVICE_REQUEST, shownTo } from './answer';

const CUSTOMER = 'api::customer.customer';
/** Words beyond these narrow nothing any more, and cost a lookup each. */
const MOST_WORDS = 8;

const words = z.string().trim().max(200).optional();
const day = z.iso.date().optional();

export const archiveQuery = z.strictObject({
  customer: words,
  summary: words,
  type: z.string().max(100).optional(),
  from: day,
  to: day,
  words,
  page: z.coerce.number().int().min(1).max(100000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(10),
});

type ArchiveQuery = z.infer<typeof archiveQuery>;

const definitionOf = (uid: string) => {
  const definition = searchDefinitionOf(uid);
  if (!definition) throw new Error(`${uid} is not searched`);
  return definition;
};

const atStartOf = (date: string, days = 0): Date => {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return startOfDay(year, month, dayOfMonth + days, companyZone());
};

const NOTHING: Where = { id: -1 };

const ofCustomer = async (text: string, actor: Actor): Promise<Where[]> => {
  const readable = await readableWhere(actor, CUSTOMER);
  if (!readable || !mayReadField(actor, CUSTOMER, 'name')) return [NOTHING];
  const named = ['code', 'name', 'aliases'].filter((it) => mayReadField(actor, CUSTOMER, it));
  const found: Where = { customerRef: { $in: matching(definitionOf(CUSTOMER), text, named) } };
  return Object.keys(readable).length === 0 ? [found] : [found, { customer: readable }];
};

const ofWords = (text: string, actor: Actor): Where[] => {
  const definition = definitionOf(SERVICE_REQUEST);
  const only = readableOf(
    actor,
    SERVICE_REQUEST,
    fieldsOf(definition).map((it) => it.name),
  );
  return [...new Set(text.split(/\s+/))]
    .slice(0, MOST_WORDS)
    .map((it) => ({ id: { $in: matching(definition, it, only) } }));
};

const conditions = async (query: ArchiveQuery, actor: Actor): Promise<Where[] | null> => {
  const readable = await readableWhere(actor, SERVICE_REQUEST);
  if (!readable) return null;
  const found: Where[] = [readable, { status: 'archived' }];
  if (query.customer) found.push(...(await ofCustomer(query.customer, actor)));
  if (query.summary) {
    const may = mayReadField(actor, SERVICE_REQUEST, 'summary');
    const inSummary = matching(definitionOf(SERVICE_REQUEST), query.summary, ['summary']);
    found.push(may ? { id: { $in: inSummary } } : NOTHING);
  }
  if (query.type) found.push({ type: query.type });
  if (query.from) found.push({ createdAt: { $gte: atStartOf(query.from) } });
  if (query.to) found.push({ createdAt: { $lt: atStartOf(query.to, 1) } });
  if (query.words) found.push(...ofWords(query.words, actor));
  return found;
};

/** The archive (requirements 4): by customer, summary, type, day of creation, and words anywhere in a request. */
export const searchArchive = async (query: ArchiveQuery, actor: Actor) => {
  const { page, pageSize } = query;
  const where = await conditions(query, actor);
  if (!where) return { data: [], meta: { pagination: paginationOf(page, pageSize, 0) } };
  const [rows, total] = await strapi.db.query(SERVICE_REQUEST).findWithCount({
    ...(await shownTo(actor)),
    where: { $and: where } as never,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  return { data: rows.map(answerOf), meta: { pagination: paginationOf(page, pageSize, total) } };
};
