// npm run check: what one runs before every commit. Format, lint, types (server, tests, panel), unit and API tests.
//   npm run check -- --static     without the tests
import process from 'node:process';
import { runJest } from './lib/jest.mjs';
import { ensurePackages, requireNode } from './lib/packages.mjs';
import { inRoot } from './lib/paths.mjs';
import { runOpenly } from './lib/run.mjs';
import { main, say, seconds } from './lib/say.mjs';

const bin = (...parts) => inRoot('node_modules', ...parts);
const tsc = bin('typescript', 'bin', 'tsc');

const checks = [
  [['格式', 'format'], bin('prettier', 'bin', 'prettier.cjs'), ['--check', '--log-level', 'warn', '.']],
  [['代码规范', 'lint'], bin('eslint', 'bin', 'eslint.js'), ['.']],
  [['类型（服务端）', 'types: server'], tsc, ['--noEmit', '-p', 'tsconfig.json']],
  [['类型（测试）', 'types: tests'], tsc, ['--noEmit', '-p', 'tests/tsconfig.json']],
  [['类型（界面）', 'types: panel'], tsc, ['--noEmit', '-p', 'src/admin/tsconfig.json']],
];

await main(async () => {
  requireNode();
  await ensurePackages(inRoot('.tmp', 'tests'));
  const failed = [];
  for (const [title, script, args] of checks) {
    const since = Date.now();
    const code = await runOpenly(process.execPath, [script, ...args]);
    if (code !== 0) failed.push(title);
    say(`${code === 0 ? '✓' : '✗'} ${title[0]}`, `${title[1]} (${seconds(since)})`);
  }
  if (!process.argv.includes('--static')) {
    const tests = await runJest('check', ['unit', 'api'], { TEST_DATABASE_URL: undefined, E2E: undefined });
    if (tests.failed > 0) failed.push(['测试', 'tests']);
  }
  for (const title of failed) say(`✗ 未通过：${title[0]}`, `failed: ${title[1]}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
});
