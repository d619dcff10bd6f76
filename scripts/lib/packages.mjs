// Are the packages of the lock file installed, for this Node.js? If not: install them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ROOT, inRoot } from './paths.mjs';
import { runNpm } from './run.mjs';
import { Trouble, note, seconds } from './say.mjs';
import { troubleOf } from './troubles.mjs';

const OLDEST = 20;
const NEWEST = 26;

/** Stops with an explanation where this Node.js is not one that the product runs on. */
export const requireNode = () => {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= OLDEST && major <= NEWEST) return;
  throw new Trouble(
    [`Node.js ${process.versions.node} 不受支持`, `Node.js ${process.versions.node} is not supported`],
    [
      [
        `请安装 Node.js 22 LTS（支持 ${OLDEST}–${NEWEST}）`,
        `Install Node.js 22 LTS (${OLDEST} to ${NEWEST} will do)`,
      ],
    ],
  );
};

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/** npm leaves its own record of what it installed: complete when it names every package that is not optional. */
const complete = () => {
  const record = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(inRoot('package-lock.json'))).every(
    ([where, { version, optional, devOptional, peer, link }]) =>
      where === '' || optional || devOptional || peer || link || installed[where]?.version === version,
  );
};

/** The one package with a compiled part: does it load in this Node.js? */
const driverLoads = () =>
  spawnSync(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').close()"], { cwd: ROOT })
    .status === 0;

// A production setting of the shell must not leave out what the build needs.
const installEnv = () => ({ ...process.env, NODE_ENV: 'development' });

/** Installs what the lock file names, unless it is there. Returns whether anything had to be done. */
export const ensurePackages = async (logFolder) => {
  const since = Date.now();
  const install = !complete();
  if (install) {
    const log = path.join(logFolder, 'install.log');
    const { code, tail } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], {
      log,
      env: installEnv(),
    });
    if (code !== 0) throw troubleOf(tail, log, ['依赖安装失败', 'The packages could not be installed']);
  }
  if (!driverLoads()) {
    const log = path.join(logFolder, 'rebuild.log');
    note('编译数据库驱动', 'compiling the database driver');
    const { code, tail } = await runNpm(['rebuild', 'better-sqlite3', '--foreground-scripts'], {
      log,
      env: installEnv(),
    });
    if (code !== 0 || !driverLoads()) throw troubleOf(`${tail}\nnode-gyp`, log, ['', '']);
  }
  if (install) note(`完成，用时 ${seconds(since)}`, 'done');
  else note('已是最新', 'nothing to do');
  return install;
};
