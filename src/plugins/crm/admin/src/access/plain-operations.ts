import type { Permission, RBACMiddleware } from '@strapi/strapi/admin';
import { auditEventRules } from '../../../../../api/audit-event/rules';
import { churnCaseRules } from '../../../../../api/churn-case/rules';
import { retentionMeasureRules } from '../../../../../api/retention-measure/rules';

const EXPLORER = 'plugin::content-manager.explorer.';

/** The nouns of which not every plain operation exists: the rest is done by steps and jobs alone. */
const RULES = [auditEventRules, churnCaseRules, retentionMeasureRules];

const exists = ({ action, subject }: Pick<Permission, 'action' | 'subject'>): boolean => {
  const plain = RULES.find(({ uid }) => uid === subject)?.plain;
  const operation = action.startsWith(EXPLORER) ? action.slice(EXPLORER.length) : 'read';
  return !plain || operation === 'read' || plain.some((it) => it === operation);
};

/** The permissions without those for operations that no rule allows to anybody, a super administrator included. */
export const possiblePermissions = <P extends Pick<Permission, 'action' | 'subject'>>(
  permissions: P[],
): P[] => permissions.filter(exists);

/** Offers no button that the server refuses to everybody. */
export const plainOperationsMiddleware: RBACMiddleware = () => (next) => (permissions) =>
  next(possiblePermissions(permissions));
