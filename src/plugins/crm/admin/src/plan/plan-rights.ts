import type { Permission } from '@strapi/strapi/admin';
import { PLAN_ITEM } from '../nouns';

export interface PlanRights {
  add: boolean;
  edit: boolean;
  remove: boolean;
  /** To write what came of an item: the assignee's alone. */
  result: boolean;
}

type Held = Pick<Permission, 'action' | 'subject' | 'conditions' | 'properties'>;

interface Situation {
  /** The opportunity is being worked on. */
  isOpen: boolean;
  isAssignee: boolean;
}

const NONE: PlanRights = { add: false, edit: false, remove: false, result: false };

/** What a reader may do with a plan: the server decides again, this only hides what it would refuse. */
export const planRights = (permissions: readonly Held[], { isOpen, isAssignee }: Situation): PlanRights => {
  if (!isOpen) return NONE;
  const held = (verb: string) =>
    permissions.filter(
      ({ action, subject, conditions }) =>
        subject === PLAN_ITEM &&
        action === `plugin::content-manager.explorer.${verb}` &&
        // A right with a condition is one to one's own.
        (isAssignee || !conditions || conditions.length === 0),
    );
  const covers = (field: string) =>
    held('update').some(({ properties }) => !properties?.fields || properties.fields.includes(field));
  return {
    add: held('create').length > 0,
    edit: covers('todo'),
    remove: held('delete').length > 0,
    result: isAssignee && covers('result'),
  };
};
