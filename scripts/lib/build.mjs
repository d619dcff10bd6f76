// Builds the product (server and panel) for production, unless what stands in dist was built from the same sources.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { STRAPI, inRoot } from './paths.mjs';
import { runQuietly } from './run.mjs';
import { note, seconds } from './say.mjs';
import { troubleOf } from './troubles.mjs';

const SOURCES = ['src', 'config', 'database', 'package.json', 'package-lock.json', 'tsconfig.json'];
const STAMP = inRoot('dist', 'built-from.json');
const PAGE = inRoot('dist', 'build', 'index.html');

const addTo = (hash, file) => {
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) {
    for (const name of readdirSync(file).sort()) addTo(hash, path.join(file, name));
    return;
  }
  hash.update(path.relative(inRoot(), file).split(path.sep).join('/')).update(readFileSync(file));
};

/** What was built and what it was built from: a development server that wrote over dist is seen by its page. */
const fingerprint = () => {
  const sources = createHash('sha256');
  for (const name of SOURCES) addTo(sources, inRoot(name));
  const page = createHash('sha256').update(existsSync(PAGE) ? readFileSync(PAGE) : '');
  return { sources: sources.digest('hex'), page: page.digest('hex') };
};

const upToDate = () => {
  if (!existsSync(PAGE) || !existsSync(STAMP) || !existsSync(inRoot('dist', 'src', 'index.js'))) return false;
  try {
    return JSON.stringify(JSON.parse(readFileSync(STAMP, 'utf8'))) === JSON.stringify(fingerprint());
  } catch {
    return false;
  }
};

/** Builds if needed. Returns the seconds it took; 0 where nothing was to be done. */
export const ensureBuilt = async (logFolder, { env = {}, force = false } = {}) => {
  if (!force && upToDate()) {
    note('已是最新', 'nothing to do');
    return 0;
  }
  const since = Date.now();
  const log = path.join(logFolder, 'build.log');
  // A source that is gone must not live on in its compiled form: Strapi loads whatever stands there.
  rmSync(inRoot('dist'), { recursive: true, force: true });
  const { code, tail } = await runQuietly(process.execPath, [STRAPI, 'build'], {
    log,
    env: { ...process.env, ...env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
  });
  if (code !== 0 || !existsSync(PAGE)) throw troubleOf(tail, log, ['构建失败', 'The build failed']);
  writeFileSync(STAMP, JSON.stringify(fingerprint()));
  note(`完成，用时 ${seconds(since)}`, 'done');
  return (Date.now() - since) / 1000;
};
