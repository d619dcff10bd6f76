import type { Core } from '@strapi/strapi';
import { currentActor } from '../actor/current';
import { mayTouch } from '../access/row-scope';
import { recordRefusal } from '../audit/trail';
import { CrmError } from '../errors/crm-error';
import { fromDatabase } from '../errors/from-database';
import { errorTexts } from '../errors/texts';
import { nounLabel } from '../labels';
import { guardCreate } from './create';
import { isWithinOperation } from './operation-scope';
import { rulesOf } from './registry';
import { guardRemove } from './remove';
import { guardUpdate } from './update';

export type Written = Record<string, unknown> & { id: number; documentId: string };

export interface DocumentContext {
  uid: string;
  action: string;
  params: { documentId?: string; data?: Record<string, unknown> } & Record<string, unknown>;
}

const READ = 'plugin::content-manager.explorer.read';

const GUARDED: Record<string, typeof guardCreate> = {
  create: guardCreate,
  update: guardUpdate,
  delete: guardRemove,
};

const guarded = async (context: DocumentContext, next: () => Promise<Written>): Promise<Written> => {
  const rules = rulesOf(context.uid);
  if (!rules || isWithinOperation()) return next();
  if (context.action === 'clone') {
    const source = context.params.documentId ?? '';
    if (!(await mayTouch(await currentActor(), READ, context.uid, source)))
      throw new CrmError('NOT_FOUND', errorTexts.notFound);
    throw new CrmError('RULE_BROKEN', errorTexts.noClone, { noun: nounLabel(context.uid) });
  }
  const guard = GUARDED[context.action];
  if (!guard) return next();
  const actor = await currentActor();
  try {
    return await guard(rules, context, next, actor);
  } catch (error) {
    const refusal = error instanceof CrmError ? error : fromDatabase(error);
    // Wrong input is a slip of the pen; what a rule or a right refuses is worth knowing later.
    if (refusal && refusal.code !== 'INVALID_INPUT' && refusal.code !== 'NOT_FOUND') {
      await recordRefusal({
        actor,
        action: context.action,
        uid: context.uid,
        documentId: context.params.documentId,
        refusal: refusal.code,
      });
    }
    throw error;
  }
};

/** The one document middleware: every plain write of every door goes through it, and database errors come out in words. */
export const registerGuard = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    try {
      return (await guarded(context as unknown as DocumentContext, next as () => Promise<Written>)) as never;
    } catch (error) {
      throw fromDatabase(error) ?? error;
    }
  });
};
