import type { Actor } from '../actor/actor';
import { mayTouch } from '../access/row-scope';
import { CrmError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import type { Row } from './hooks';
import { recordRules } from './registry';
import type { RecordRules } from './rules';

const READ = 'plugin::content-manager.explorer.read';

/**
 * A record as an address names it, for somebody who may read it.
 * @param plural the plural name of its noun: `contacts`.
 * @throws CrmError NOT_FOUND where there is no such noun or record, or it is not his to read.
 */
export const readableRow = async (
  plural: string,
  documentId: string,
  actor: Actor,
): Promise<{ rules: RecordRules; row: Row }> => {
  const rules = recordRules.find(
    ({ uid }) => strapi.contentType(uid as 'api::customer.customer').info.pluralName === plural,
  );
  const row =
    rules &&
    ((await strapi.db
      .query(rules.uid as 'api::customer.customer')
      .findOne({ where: { documentId } })) as Row | null);
  if (!rules || !row || !(await mayTouch(actor, READ, rules.uid, row.id)))
    throw new CrmError('NOT_FOUND', errorTexts.notFound);
  return { rules, row };
};
