// What belongs to one demo: its folder, its secrets, its environment. Nothing of it is used by `npm start`.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { newSecrets } from './secrets.mjs';

/** Opens the demo's folder (anew with `fresh`) and makes sure that it has secrets of its own. */
export const openDemoHome = (folder, { fresh }) => {
  if (fresh) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const envFile = path.join(folder, 'demo.env');
  if (!existsSync(envFile)) {
    writeFileSync(envFile, `${newSecrets().join('\n')}\n`, { mode: 0o600 });
  }
  return {
    folder,
    envFile,
    log: path.join(folder, 'server.log'),
    database: path.join(folder, 'kehu.db'),
    sales: path.join(folder, 'sales.db'),
    handover: path.join(folder, 'handover.json'),
  };
};

const secretsOf = (file) =>
  Object.fromEntries(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

/** The shell may be set up for the company's real sales system: the demo has its own. */
const withoutSales = (env) =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('SALES_')));

/** The environment of the demo's server: production, its own SQLite files, the demo company; no .env is read. */
export const demoEnv = (home, { port, host }) => ({
  ...withoutSales(process.env),
  ...secretsOf(home.envFile),
  ENV_PATH: home.envFile,
  NODE_ENV: 'production',
  HOST: host,
  PORT: String(port),
  PUBLIC_URL: '',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: home.database,
  SALES_CLIENT: 'sqlite',
  SALES_FILE: home.sales,
  CRM_DEMO_COMPANY: '1',
  CRM_DEMO_HANDOVER: home.handover,
  STRAPI_TELEMETRY_DISABLED: 'true',
  STARTUP_LOG: 'false',
});

/** What the demo company's loader left for us: who can log in, and the API token. */
export const readHandover = (home) =>
  existsSync(home.handover) ? JSON.parse(readFileSync(home.handover, 'utf8')) : null;
