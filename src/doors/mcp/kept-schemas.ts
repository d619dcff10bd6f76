import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { RuledAbility, ToolContext, ToolDefinition, ToolSchema } from './definition';

/** So many different sets of rights are remembered; a company has a handful of roles, and tokens that narrow them. */
const KEPT_RIGHTS = 40;

type Resolve = (context: ToolContext) => ToolSchema;
type Side = 'input' | 'output';

const isLocalized = (subject: unknown) => {
  const type = strapi.contentTypes[subject as 'api::customer.customer'] as
    { pluginOptions?: { i18n?: { localized?: boolean } } } | undefined;
  return type?.pluginOptions?.i18n?.localized === true;
};

/**
 * What a schema follows from: which actions, on which type, with which fields. Whose rows they are (the conditions)
 * says something about the languages of a translated type, and nothing else of the schema.
 */
const rightsOf = ({ rules }: RuledAbility): string => {
  const told = rules.map(({ action, subject, fields, inverted, conditions }) => [
    action,
    subject,
    fields,
    inverted,
    isLocalized(subject) ? conditions : Boolean(conditions),
  ]);
  return createHash('sha256').update(JSON.stringify(told)).digest('base64');
};

const mayUse = ({ auth }: ToolDefinition, { userAbility }: ToolContext) =>
  auth?.policies.some(({ action, subject }) =>
    subject === undefined ? userAbility.can(action) : userAbility.can(action, subject),
  );

/** For a tool that this caller is not offered: the protocol's server wants a schema, and nobody is told of it. */
const UNTOLD: ToolSchema = {
  '~standard': {
    version: 1,
    vendor: 'kehu',
    validate: () => ({ issues: [{ message: 'not offered' }] }),
    jsonSchema: { input: () => ({ type: 'object' }), output: () => ({ type: 'object' }) },
  },
};

/** The same schema, made when it is first asked for something; its JSON is made once. */
const lazily = (make: () => ToolSchema): ToolSchema => {
  let made: ToolSchema | undefined;
  const schema = () => (made ??= make())['~standard'];
  const told = new Map<string, Record<string, unknown>>();
  const json = (side: Side) => (options: { target: string }) => {
    const key = `${side} ${options.target}`;
    let known = told.get(key);
    if (!known) told.set(key, (known = schema().jsonSchema[side](options)));
    return known;
  };
  return {
    '~standard': {
      version: 1,
      vendor: 'kehu',
      validate: (value) => schema().validate(value),
      jsonSchema: { input: json('input'), output: json('output') },
    },
  };
};

/**
 * Strapi makes a server of the protocol for every request, and that server turns every tool's schemas into JSON, the
 * tools that this caller may not use included: about a second of a processor's time. What the schemas are follows from
 * the caller's rights alone, so that they are made once for each set of rights, for the tools that these allow.
 */
export const schemasByRights = () => {
  const kept = new LRUCache<string, Map<string, ToolSchema>>({ max: KEPT_RIGHTS });
  const known = new WeakMap<RuledAbility, Map<string, ToolSchema>>();
  const schemasFor = (ability: RuledAbility) => {
    let schemas = known.get(ability);
    if (schemas) return schemas;
    const rights = rightsOf(ability);
    schemas = kept.get(rights) ?? new Map<string, ToolSchema>();
    kept.set(rights, schemas);
    known.set(ability, schemas);
    return schemas;
  };
  /** Resolves a tool's schema as `resolve` does, and remembers it. */
  return (tool: ToolDefinition, side: Side, resolve: Resolve): Resolve =>
    (context) => {
      if (!mayUse(tool, context)) return UNTOLD;
      const schemas = schemasFor(context.userAbility);
      const key = `${side} ${tool.name}`;
      let schema = schemas.get(key);
      if (!schema) schemas.set(key, (schema = lazily(() => resolve(context))));
      return schema;
    };
};
