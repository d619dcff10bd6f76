import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Actor } from '../../actor/actor';
import { currentActor } from '../../actor/current';
import { mayTouch, rowFilter } from '../../access/row-scope';
import { categoriesLike } from '../../dictionary/categories';
import { choicesOf } from '../../dictionary/choices';
import { itemsInUse } from '../../dictionary/items-in-use';
import { readBody } from '../../doors/body';
import { readQuery } from '../../doors/query';
import { CrmError } from '../../errors/crm-error';
import { callerLanguage } from '../../errors/language';
import { errorTexts } from '../../errors/texts';
import { refusalsRecorded } from '../../audit/refusals';
import { mergeItem } from './operations/merge';
import { orderItems } from './operations/order';
import { setRetired } from './operations/retire';
import { DICTIONARY_ITEM } from './operations/row';

const READ = 'plugin::content-manager.explorer.read';
const UPDATE = 'plugin::content-manager.explorer.update';
const DELETE = 'plugin::content-manager.explorer.delete';

type Context = Parameters<Core.ControllerHandler>[0];

const categoriesQuery = z.strictObject({ q: z.string().max(100).default('') });
const usageQuery = z.strictObject({ category: z.string().max(100) });
const mergeBody = z.strictObject({ into: z.string().min(1).max(50) });
const orderBody = z.strictObject({ items: z.array(z.string().max(50)).max(5000) });
const nothing = z.strictObject({});

/** The rights that the roles screen gives over the item itself hold here too: rows by the same conditions. */
const assertMay = async (actor: Actor, rights: readonly string[], documentId: string) => {
  const row = await strapi.db.query(DICTIONARY_ITEM).findOne({ select: ['id'], where: { documentId } });
  if (!row || !(await mayTouch(actor, READ, DICTIONARY_ITEM, row.id as number))) {
    throw new CrmError('NOT_FOUND', errorTexts.notFound);
  }
  for (const right of rights) {
    if (!(await mayTouch(actor, right, DICTIONARY_ITEM, row.id as number))) {
      throw new CrmError('NOT_ALLOWED', errorTexts.notAllowed);
    }
  }
};

const readableRows = async (actor: Actor): Promise<Record<string, unknown>> => {
  const filters = await rowFilter(actor, READ, DICTIONARY_ITEM);
  if (filters === null) throw new CrmError('NOT_ALLOWED', errorTexts.notAllowed);
  return filters;
};

const itemAfter = (documentId: string) =>
  strapi.db.query(DICTIONARY_ITEM).findOne({
    select: ['documentId', 'code', 'category', 'item', 'itemEn', 'value', 'editable', 'position', 'retired'],
    where: { documentId },
  });

const retiring = (retired: boolean) => async (ctx: Context) => {
  const { documentId } = ctx.params as { documentId: string };
  const actor = await currentActor();
  readBody(nothing, ctx.request.body);
  await refusalsRecorded(
    { actor, action: retired ? 'retire' : 'revive', uid: DICTIONARY_ITEM, documentId },
    async () => {
      await assertMay(actor, [UPDATE], documentId);
      await setRetired(documentId, retired, actor);
    },
  );
  ctx.body = { data: await itemAfter(documentId) };
};

/** The actions of the dictionary's own addresses. */
export const dictionaryActions: Record<string, Core.ControllerHandler> = {
  async choices(ctx: Context) {
    ctx.body = { data: await choicesOf(String(ctx.params.category), callerLanguage()) };
  },
  async categories(ctx: Context) {
    const { q } = readQuery(categoriesQuery, ctx.query);
    ctx.body = { data: await categoriesLike(q, callerLanguage()) };
  },
  async usage(ctx: Context) {
    const { category } = readQuery(usageQuery, ctx.query);
    const where = await readableRows(await currentActor());
    ctx.body = { data: await itemsInUse(category, callerLanguage(), where) };
  },
  async order(ctx: Context) {
    const { items } = readBody(orderBody, ctx.request.body);
    const actor = await currentActor();
    for (const documentId of items) await assertMay(actor, [UPDATE], documentId);
    await orderItems(String(ctx.params.category), items, actor);
    ctx.body = { data: await itemsInUse(String(ctx.params.category), callerLanguage()) };
  },
  async merge(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    const { into } = readBody(mergeBody, ctx.request.body);
    const actor = await currentActor();
    const { moved } = await refusalsRecorded(
      { actor, action: 'merge', uid: DICTIONARY_ITEM, documentId },
      async () => {
        await assertMay(actor, [UPDATE, DELETE], documentId);
        await assertMay(actor, [], into);
        return mergeItem(documentId, into, actor);
      },
    );
    ctx.body = { data: await itemAfter(into), meta: { moved } };
  },
  retire: retiring(true),
  revive: retiring(false),
};
