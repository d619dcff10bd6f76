import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

const doing = new AsyncLocalStorage<symbol>();

/**
 * The SQL statements that the CRM's database is sent by `work` (BEGIN and COMMIT left out): by what it calls in this
 * process, and by the requests that it sends, which are served here. What the clock's jobs send meanwhile is nobody's
 * request and does not count.
 */
export const statementsOf = async (strapi: Core.Strapi, work: () => Promise<unknown>): Promise<string[]> => {
  const seen: string[] = [];
  const mine = Symbol('work');
  const listen = ({ sql }: { sql: string }) => {
    if (doing.getStore() !== mine && !strapi.requestContext.get()) return;
    if (!/^(begin|commit|rollback|savepoint|release)/i.test(sql)) seen.push(sql);
  };
  strapi.db.connection.on('query', listen);
  try {
    await doing.run(mine, work);
  } finally {
    strapi.db.connection.removeListener('query', listen);
  }
  return seen;
};

/** The same for something that can be done again: what the first time alone costs (a token's "last used") is not in it. */
export const warmStatementsOf = async (strapi: Core.Strapi, work: () => Promise<unknown>) => {
  await work();
  return statementsOf(strapi, work);
};
