// Starts the compiled application on a database of the benchmark's own, without HTTP.
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');
export const require = createRequire(path.join(root, 'package.json'));
export const compiled = (file) => require(path.join(root, 'dist', file));

const SECRETS = {
  APP_KEYS: 'bench-a,bench-b',
  ADMIN_JWT_SECRET: 'bench',
  API_TOKEN_SALT: 'bench',
  TRANSFER_TOKEN_SALT: 'bench',
  JWT_SECRET: 'bench',
  ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
};

/** `sqlite <file>` or `postgres <database>`; the rest of DATABASE_… is taken from the environment. */
export const chooseDatabase = (client, name) => {
  if (client !== 'sqlite' && client !== 'postgres')
    throw new Error('the database is “sqlite <file>” or “postgres <name>”');
  const postgres = { DATABASE_NAME: name, DATABASE_USERNAME: process.env.DATABASE_USERNAME ?? 'postgres' };
  const sqlite = { DATABASE_FILENAME: path.resolve(name) };
  if (client === 'sqlite') mkdirSync(path.dirname(sqlite.DATABASE_FILENAME), { recursive: true });
  Object.assign(process.env, SECRETS, client === 'sqlite' ? sqlite : postgres, {
    DATABASE_CLIENT: client,
    NODE_ENV: 'production',
    CRON_ENABLED: 'false',
    STARTUP_LOG: 'false',
    ADMIN_RATE_LIMIT: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
    HOST: '127.0.0.1',
  });
};

export const start = async () => {
  if (!existsSync(path.join(root, 'dist/src/index.js')))
    throw new Error('compile the application first: npx tsc -p .');
  const { createStrapi } = require('@strapi/strapi');
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  strapi.log.level = 'error';
  return strapi;
};
