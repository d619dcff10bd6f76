import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { Ability } from '../actor/actor';

interface Permission {
  id: number;
  action: string;
  subject: string | null;
  conditions?: readonly string[];
}
interface Person {
  id: number;
  roles?: readonly { id: number }[];
}
/** A right as the engine has registered it. */
type Rule = Record<string, unknown> & { conditions?: unknown };
interface BuiltAbility extends Ability {
  rules: Rule[];
  update(rules: readonly Rule[]): unknown;
}
type Answer = boolean | Record<string, unknown>;
interface Service {
  engine: {
    generateUserAbility(person: Person): Promise<BuiltAbility>;
    generateTokenAbility(permissions: readonly Permission[], owner: Person): Promise<BuiltAbility>;
  };
  conditionProvider: { get(id: string): { handler?: unknown } | undefined };
  findUserPermissions(person: Person): Promise<Permission[]>;
}

/** A right that holds for some rows: who asks, and what is his just now, decides for which. */
interface Conditional {
  permission: Permission;
  rule: Rule;
}

/** What the rights of some roles come to, at one state of the rights. */
interface Kept {
  plain: readonly Rule[];
  conditional: readonly Conditional[];
}

/** As many combinations of roles as a company has, several times over. */
const COMBINATIONS = 100;

/** Changes with every right that is given, taken or changed, by whomever and in whichever instance. */
const stateOfRights = async (): Promise<string> => {
  const { connection } = strapi.db;
  const row = await connection('admin_permissions').first(
    connection.raw('count(*) as n, max(id) as last, max(updated_at) as changed'),
  );
  const { n, last, changed } = row as { n: number; last: number; changed: Date | number };
  return `${n}.${last}.${Number(changed)}`;
};

const isConditional = ({ conditions = [] }: Permission) => conditions.length > 0;

const answersOf = (service: Service, permission: Permission, person: Person): Promise<Answer[]> =>
  Promise.all(
    (permission.conditions ?? []).flatMap((id) => {
      const handler = service.conditionProvider.get(id)?.handler;
      return typeof handler === 'function'
        ? [Promise.resolve(handler({ ...person, permission: { ...permission } }) as Answer)]
        : [];
    }),
  );

/** The rule for this person, as Strapi's engine draws it from what his conditions answer; none where all say no. */
const ruleFor = async (service: Service, { permission, rule }: Conditional, person: Person) => {
  const answers = (await answersOf(service, permission, person)).filter(
    (it) => typeof it === 'boolean' || (typeof it === 'object' && it !== null),
  );
  if (answers.every((it) => it === false)) return [];
  if (answers.some((it) => it === true)) return [rule];
  const asked = { $or: answers.filter((it) => typeof it === 'object') };
  return [{ ...rule, conditions: { $and: rule.conditions ? [rule.conditions, asked] : [asked] } }];
};

/**
 * For `register`: Strapi reads, formats and registers every right of a person anew at each request, some hundred of
 * them (a third of what a list costs: docs/performance.md). Here that is kept for each combination of roles until the
 * rights change; conditions on rows are asked at each request, as before.
 */
export const keepAbilities = (strapi: Core.Strapi): void => {
  const service = strapi.service('admin::permission') as unknown as Service;
  const { engine } = service;
  const anew = engine.generateUserAbility;
  const kept = new LRUCache<string, Kept>({ max: COMBINATIONS });

  const keep = async (key: string, person: Person): Promise<Kept> => {
    const permissions = await service.findUserPermissions(person);
    const rulesOf = async (some: readonly Permission[]) =>
      (await engine.generateTokenAbility(some, person)).rules;
    const conditional: Conditional[] = [];
    for (const permission of permissions.filter(isConditional)) {
      const [rule] = await rulesOf([{ ...permission, conditions: [] }]);
      if (rule) conditional.push({ permission, rule });
    }
    const made = { plain: await rulesOf(permissions.filter((it) => !isConditional(it))), conditional };
    kept.set(key, made);
    return made;
  };

  engine.generateUserAbility = async (person) => {
    if (!person.roles || strapi.db.inTransaction()) return anew.call(engine, person);
    const roles = person.roles.map((it) => it.id).sort((a, b) => a - b);
    const key = `${await stateOfRights()}:${roles.join()}`;
    const { plain, conditional } = kept.get(key) ?? (await keep(key, person));
    const rules = await Promise.all(conditional.map((it) => ruleFor(service, it, person)));
    const ability = await engine.generateTokenAbility([], person);
    ability.update([...plain, ...rules.flat()]);
    return ability;
  };
};
