import type { Core } from '@strapi/strapi';
import type { GraphQLFormattedError } from 'graphql';
import { say } from '../labels/text';
import { callerLanguage } from './language';
import { shapeError } from './respond';
import { errorTexts } from './texts';

interface Told {
  name: string;
  message: string;
  details: { code?: string };
}

const withError = (formatted: GraphQLFormattedError, error: Told, code: string): GraphQLFormattedError => ({
  ...formatted,
  message: error.message,
  extensions: { code, error },
});

/** A query that GraphQL itself cannot read. Its own words stay: they tell a programmer where to look. */
const unreadable = (formatted: GraphQLFormattedError): GraphQLFormattedError => {
  const code = 'INVALID_INPUT';
  const message = say(errorTexts.graphqlQuery, callerLanguage(), { reason: formatted.message });
  return withError(formatted, { name: 'GraphQLError', message, details: { code } }, code);
};

const isGraphqlsOwn = (error: unknown) =>
  (error as { name?: string } | undefined)?.name === 'GraphQLError' ||
  (error as { extensions?: unknown } | undefined)?.extensions !== undefined;

/**
 * An error as GraphQL answers it: that of the contract stands in `extensions.error`, its code in `extensions.code`, in
 * the caller's language. What is a fault of ours says so and no more.
 */
export const formatGraphqlError = (
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError => {
  const original = (error as { originalError?: unknown }).originalError ?? error;
  if (isGraphqlsOwn(original)) return unreadable(formatted);
  const shaped = shapeError(original);
  if (shaped) {
    const { name, message, details } = shaped.body.error;
    const told: Told = { name, message, details };
    return withError(formatted, told, told.details.code ?? 'UNAUTHENTICATED');
  }
  strapi.log.error(original);
  const message = say(errorTexts.internal, callerLanguage());
  return withError(formatted, { name: 'InternalServerError', message, details: {} }, 'INTERNAL_SERVER_ERROR');
};

/** For `register`: GraphQL's errors, and no door to the types that nobody reads or writes by himself. */
export const registerGraphqlDoor = (strapi: Core.Strapi): void => {
  strapi.config.set('plugin::graphql.apolloServer.formatError', formatGraphqlError);
  const { shadowCRUD } = strapi.plugin('graphql').service('extension') as {
    shadowCRUD(uid: string): { disable(): unknown };
  };
  for (const { uid, pluginOptions } of Object.values(strapi.contentTypes)) {
    const manager = (pluginOptions as Record<string, { visible?: boolean } | undefined> | undefined)?.[
      'content-manager'
    ];
    if (uid.startsWith('api::') && manager?.visible === false) shadowCRUD(uid).disable();
  }
};
