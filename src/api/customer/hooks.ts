import { missingFields } from '../../records/input';
import type { NounHooks } from '../../records/hooks';
import { handOverOpenCase } from '../churn-case/operations/hand-over';
import { readAliases } from './operations/aliases';
import { archiveIfAttached } from './operations/archive';
import { assertActiveManager, assertKeepers } from './operations/keepers';
import { assertNamesFree, freeNames, keepNames, knownNames } from './operations/names';
import { customerRules } from './rules';

const NAMING = ['name', 'aliases'];

/** What a customer does beside its declared rules: names, aliases, sharing, what is still missing, deletion. */
export const customerHooks: NounHooks = {
  async before(action, { actor, data, before, changed, targets }) {
    if (before) await assertKeepers(actor, before, changed);
    if (changed.includes('manager')) await assertActiveManager(targets.manager);
    if (changed.includes('aliases')) data.aliases = readAliases(data.aliases);
    if (typeof data.name === 'string') data.name = data.name.trim();
    const after = { ...before, ...data };
    if (action === 'create' || changed.some((field) => NAMING.includes(field))) {
      await assertNamesFree(actor, knownNames(String(after.name), readAliases(after.aliases)), before?.id);
    }
    data.incomplete = missingFields(customerRules, after).length > 0;
  },

  async after(action, { changed, row, targets, now }) {
    if (action === 'create' || changed.some((field) => NAMING.includes(field))) {
      await keepNames(row.id, knownNames(String(row.name), readAliases(row.aliases)), now);
    }
    if (action === 'update' && changed.includes('manager'))
      await handOverOpenCase(row.id, targets.manager ?? null);
  },

  async beforeDelete({ before, now }) {
    const archived = await archiveIfAttached(before, now);
    if (!archived) await freeNames(before.id);
    return archived;
  },
};
