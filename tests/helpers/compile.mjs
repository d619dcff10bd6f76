// Compiles the application once per run; test files themselves are transformed by swc.
// Jest's own exit on a type error would hide which it was, so tsc runs first with its messages on the screen.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

export default async () => {
  const root = path.resolve(import.meta.dirname, '../..');
  rmSync(path.join(root, '.tmp/tests'), { recursive: true, force: true });
  mkdirSync(path.join(root, '.tmp/tests'), { recursive: true });
  if (process.env.TEST_SKIP_COMPILE === '1' && existsSync(path.join(root, 'dist/src/index.js'))) return;
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const options = [
    '-p',
    root,
    '--noEmitOnError',
    'false',
    '--incremental',
    '--tsBuildInfoFile',
    path.join(root, '.tmp/tests.tsbuildinfo'),
  ];
  if (!existsSync(path.join(root, 'dist/src/index.js'))) rmSync(options.at(-1), { force: true });
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The application does not compile:\n${stdout}`);
};
