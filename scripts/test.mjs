// npm test: everything that runs without further services, and a word on what was left out.
//   TEST_DATABASE_URL=postgres://…  the API tests on PostgreSQL too
//   E2E=1                           the browser tests too (Chromium, or CHROMIUM_PATH)
//   SALES_MSSQL_URL, SALES_POSTGRES_URL, SALES_MYSQL_URL  the sales contract against such a server too
import process from 'node:process';
import { ensureBuilt } from './lib/build.mjs';
import { chromiumPath } from './lib/chromium.mjs';
import { runJest } from './lib/jest.mjs';
import { ensurePackages, requireNode } from './lib/packages.mjs';
import { inRoot } from './lib/paths.mjs';
import { main, say } from './lib/say.mjs';

const { TEST_DATABASE_URL, E2E } = process.env;

/** The contract suite reads these itself; its tests of the others are counted as skipped. */
const SALES_SERVERS = [
  ['SQL Server', 'SALES_MSSQL_URL'],
  ['PostgreSQL', 'SALES_POSTGRES_URL'],
  ['MySQL', 'SALES_MYSQL_URL'],
];

/** Why there is no browser run; undefined where there is one. */
const noBrowser = () => {
  if (E2E !== '1') return ['未设置 E2E=1', 'E2E=1 is not set'];
  if (!chromiumPath())
    return ['找不到 Chromium（可用 CHROMIUM_PATH 指定）', 'no Chromium found (CHROMIUM_PATH names one)'];
  return undefined;
};

const runs = [
  {
    name: 'sqlite',
    title: ['规则、接口（SQLite）、销售系统契约', 'rules, API on SQLite, sales contract'],
    run: () =>
      runJest('sqlite', ['unit', 'api', 'contract'], { TEST_DATABASE_URL: undefined, E2E: undefined }),
  },
  {
    name: 'postgres',
    title: ['接口（PostgreSQL）', 'API on PostgreSQL'],
    without: TEST_DATABASE_URL ? undefined : ['未设置 TEST_DATABASE_URL', 'TEST_DATABASE_URL is not set'],
    run: () => runJest('postgres', ['api'], { E2E: undefined }),
  },
  {
    name: 'browser',
    title: ['浏览器', 'browser'],
    without: noBrowser(),
    run: async () => {
      await ensureBuilt(inRoot('.tmp', 'tests'));
      return runJest('browser', ['e2e'], {}, ['--runInBand']);
    },
  },
];

await main(async () => {
  requireNode();
  await ensurePackages(inRoot('.tmp', 'tests'));
  const total = { passed: 0, failed: 0, skipped: 0 };
  const left = [];
  for (const { title, without, run } of runs) {
    if (without) {
      left.push([title, without]);
      continue;
    }
    say(`\n▶ ${title[0]}`, title[1]);
    const figures = await run();
    for (const key of Object.keys(total)) total[key] += figures[key];
    say(
      `  通过 ${figures.passed}，失败 ${figures.failed}，跳过 ${figures.skipped}`,
      'passed, failed, skipped',
    );
  }
  for (const [server, variable] of SALES_SERVERS) {
    if (process.env[variable]) continue;
    const title = [`销售系统契约（${server}）`, `sales contract on ${server}`];
    left.push([title, [`未设置 ${variable}`, `${variable} is not set`]]);
  }
  console.log('');
  for (const [title, why] of left) say(`未运行：${title[0]}：${why[0]}`, `left out: ${title[1]}: ${why[1]}`);
  console.log(
    `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
  );
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
});
