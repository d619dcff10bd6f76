import { activityRules } from '../../../../../api/activity/rules';
import { contactRules } from '../../../../../api/contact/rules';
import { planItemRules } from '../../../../../api/plan-item/rules';
import { recordAt } from '../nouns';

const RULES = [contactRules, activityRules, planItemRules];

/** The fields that were given when the record at an address was made, and stay as they are. */
export const fixedAt = (pathname: string): readonly string[] =>
  RULES.find(({ uid }) => uid === recordAt(pathname)?.uid)?.fixed ?? [];
