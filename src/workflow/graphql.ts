import type { Core } from '@strapi/strapi';
import { currentActor } from '../actor/current';
import { takeStep } from './controller';
import { workflows } from './registry';
import type { InputField, WorkflowTable } from './table';

const pascal = (name: string) => name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** `assignOpportunity`, `deferChurnCase`: the name of a step's mutation (contract: Steps). */
export const mutationName = (table: WorkflowTable, step: string): string => `${step}${pascal(table.noun)}`;

const scalarOf = ({ type }: InputField) => {
  if (type === 'staff' || type === 'record') return 'ID';
  return type === 'integer' || type === 'stars' ? 'Int' : 'String';
};

// Inputs are nullable in the schema, so that what is missing is refused by the step itself, in the caller's language.
const typeDefsOf = (table: WorkflowTable): string => {
  const type = pascal(table.noun);
  const steps = Object.entries(table.steps);
  const inputs = steps
    .filter(([, step]) => Object.keys(step.input).length > 0)
    .map(([name, step]) => {
      const fields = Object.entries(step.input).map(([input, field]) => `  ${input}: ${scalarOf(field)}`);
      return `input ${pascal(name)}${type}Input {\n${fields.join('\n')}\n}`;
    });
  const mutations = steps.map(([name, step]) => {
    const data = Object.keys(step.input).length > 0 ? `, data: ${pascal(name)}${type}Input` : '';
    return `  ${mutationName(table, name)}(documentId: ID!${data}): ${type}Step`;
  });
  return [
    ...inputs,
    // Which record, and what has become of it, without a second level; all of it stands in `data`.
    `type ${type}Step {\n  documentId: ID!\n  status: String\n  data: ${type}\n  actions: [String!]!\n  message: String\n  customer: ID\n}`,
    `type Mutation {\n${mutations.join('\n')}\n}`,
  ].join('\n\n');
};

type Resolver = (
  parent: unknown,
  args: { documentId: string; data?: unknown },
  ctx: { state: object },
) => unknown;

const resolverOf =
  (table: WorkflowTable, step: string): Resolver =>
  async (_, { documentId, data }, { state }) => {
    const actor = await currentActor();
    const answer = await takeStep(table, step, documentId, data, actor, { state });
    const row = await strapi.db.query(table.uid).findOne({ where: { documentId } });
    return { documentId, status: row?.status, data: row, ...answer.meta };
  };

/** Adds a mutation for every step; each is granted like its REST route. */
export const registerStepMutations = (strapi: Core.Strapi): void => {
  const steps = workflows.flatMap((table) => Object.keys(table.steps).map((step) => ({ table, step })));
  strapi
    .plugin('graphql')
    .service('extension')
    .use(() => ({
      typeDefs: workflows.map(typeDefsOf).join('\n\n'),
      resolvers: {
        Mutation: Object.fromEntries(
          steps.map(({ table, step }) => [mutationName(table, step), resolverOf(table, step)]),
        ),
      },
      resolversConfig: Object.fromEntries(
        steps.map(({ table, step }) => [
          `Mutation.${mutationName(table, step)}`,
          { auth: { scope: [`${table.uid}.${step}`] } },
        ]),
      ),
    }));
};
