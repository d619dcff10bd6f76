import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import request from 'supertest';
import { dropDatabase, emptyDatabase, keepSeeded, seededDatabase } from './database';
import { makePeople, type People } from './people';
import { makeTokens, type Tokens } from './tokens';

const root = path.resolve(__dirname, '../..');

/** The whole application, in this process, on a database of its own. */
export interface App extends People, Tokens {
  strapi: Core.Strapi;
  /** Anybody: supertest without credentials. */
  anonymous: ReturnType<typeof request>;
  /**
   * A module of the running application (the compiled one, with its state), e.g. `app.module('src/access/row-scope')`.
   * An import in the test file would give a second copy.
   */
  module: <T = Record<string, never>>(file: string) => T;
  /** Stops it and starts it again on the same database. */
  restart: () => Promise<App>;
  /** Stops it and removes its database. */
  destroy: () => Promise<void>;
}

export interface BootOptions {
  /** Keep the database that is there (a second start). */
  keep?: boolean;
  /** A really empty database: for tests of the first start. Otherwise a copy of what the first start leaves. */
  fresh?: boolean;
  appDir?: string;
  /** As `npm run develop`: the Content-Type Builder may write. */
  develop?: boolean;
  /** Environment for this start alone. */
  env?: Record<string, string>;
}

/** Starts the application: `beforeAll(async () => { app = await boot(); })`, `afterAll(() => app.destroy())`. */
export const boot = async (options: BootOptions = {}): Promise<App> => {
  const { keep = false, appDir = root, env = {}, develop = false } = options;
  // The restart that the builder asks for is the test's own affair, and not that of jest's worker.
  if (develop) Object.assign(process, { send: undefined });
  const plain = !keep && !options.fresh && appDir === root && Object.keys(env).length === 0;
  Object.assign(process.env, env);
  const copied = plain && (await seededDatabase());
  if (!keep && !plain) await emptyDatabase();
  const strapi = createStrapi({
    appDir,
    distDir: path.join(appDir, 'dist'),
    serveAdminPanel: false,
    autoReload: develop,
  });
  strapi.log.level = process.env.TEST_LOG ?? 'error';
  await strapi.load();
  strapi.log.level = process.env.TEST_LOG ?? 'error';
  if (plain && !copied) await keepSeeded(strapi);
  strapi.server.mount();
  const server = strapi.server.httpServer;
  if (!server.listening) await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const stop = async () => {
    await strapi.destroy();
  };
  return {
    strapi,
    anonymous: request(server),
    module: (file) => require(path.join(appDir, 'dist', file)),
    ...makePeople(strapi, server),
    ...makeTokens(strapi, server),
    restart: async () => {
      await stop();
      return boot({ keep: true, appDir, env, develop });
    },
    destroy: async () => {
      await stop();
      await dropDatabase();
    },
  };
};
