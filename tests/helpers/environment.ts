import path from 'node:path';

/**
 * The environment of one test file, set before anything of the application is loaded: secrets that protect
 * nothing, a database of its own, no clock, no limit on logins.
 */
const worker = process.env.JEST_WORKER_ID ?? '1';
const serial = `${process.pid}_${Date.now().toString(36)}`;

Object.assign(process.env, {
  NODE_ENV: 'test',
  APP_KEYS: 'test-key-a,test-key-b',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret',
  API_TOKEN_SALT: 'test-api-token-salt',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
  JWT_SECRET: 'test-jwt-secret',
  ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
  ADMIN_RATE_LIMIT: 'false',
  CRON_ENABLED: 'false',
  STARTUP_LOG: 'false',
  // Tests change orders and look at once.
  SALES_SUMS_SECONDS: '0',
  STRAPI_TELEMETRY_DISABLED: 'true',
  HOST: '127.0.0.1',
});

const server = process.env.TEST_DATABASE_URL;
if (server) {
  const url = new URL(server);
  const base = url.pathname.slice(1) || 'kehu_test';
  const name = `${base}_w${worker}`;
  url.pathname = `/${name}`;
  Object.assign(process.env, {
    DATABASE_CLIENT: 'postgres',
    DATABASE_URL: url.href,
    DATABASE_NAME: name,
    DATABASE_POOL_MIN: '0',
    // Where the database of this file is made from: tests/helpers/database.ts.
    TEST_DATABASE_SERVER: server,
  });
} else {
  Object.assign(process.env, {
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.resolve(__dirname, `../../.tmp/tests/${worker}_${serial}.db`),
  });
}
