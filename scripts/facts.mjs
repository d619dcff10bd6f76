// npm run facts: measures what the README claims, on this machine, and writes it there.
//   -- --print    only prints
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ensureBuilt } from './lib/build.mjs';
import { chromiumPath } from './lib/chromium.mjs';
import { demoEnv, openDemoHome } from './lib/demo-home.mjs';
import { ensurePackages, requireNode } from './lib/packages.mjs';
import { inRoot } from './lib/paths.mjs';
import { main, note, step } from './lib/say.mjs';
import { requirePort, startServer } from './lib/serve.mjs';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Memory of a process in MB, as the system sees it. */
const memory = (pid) => {
  if (process.platform === 'win32') {
    const line = execFileSync('tasklist', ['/fi', `PID eq ${pid}`, '/fo', 'csv', '/nh'], {
      encoding: 'utf8',
    });
    return Number(line.split('","')[4].replace(/\D/g, '')) / 1024;
  }
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
};

/** What a browser with an empty cache receives for the login page, as it comes over the wire. */
const loginPage = async (address) => {
  const executablePath = chromiumPath();
  if (!executablePath) return null;
  const { chromium } = await import('playwright-core');
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  const since = Date.now();
  await page.goto(`${address}/admin/auth/login`);
  await page.locator('input[name=email]').waitFor();
  const shown = (Date.now() - since) / 1000;
  await page.waitForLoadState('networkidle');
  await browser.close();
  return { megabytes: bytes / 1e6, requests, shown };
};

const stop = async (child) => {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
};

const measure = async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kehu-facts-'));
  const port = Number(process.env.PORT || 1337);
  const host = '127.0.0.1';
  const address = `http://localhost:${port}`;
  await requirePort(port, host);
  const home = openDemoHome(folder, { fresh: false });
  const env = demoEnv(home, { port, host });
  try {
    step(1, 3, '构建', 'Building');
    const build = await ensureBuilt(folder, { force: true });
    step(2, 3, '首次启动（建库并载入演示公司）', 'First start (tables and the demo company)');
    const first = await startServer({ address, env, log: home.log });
    await stop(first.child);
    step(3, 3, '再次启动', 'Later start');
    const later = await startServer({ address, env, log: home.log });
    await wait(10_000);
    const rest = memory(later.child.pid);
    const login = await loginPage(address);
    await stop(later.child);
    return { build, first: first.seconds, later: later.seconds, rest, login };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const table = ({ build, first, later, rest, login }) => {
  const rows = [
    ['构建 · build', `${build.toFixed(0)} s`],
    [
      '首次启动到可用，含建库与演示公司 · first start to healthy, tables and demo company included',
      `${first.toFixed(1)} s`,
    ],
    ['再次启动到可用 · later start to healthy', `${later.toFixed(1)} s`],
    ['空闲内存 · memory at rest', `${rest.toFixed(0)} MB`],
    [
      '登录页下载（压缩后） · login page, compressed, as transferred',
      login
        ? `${login.megabytes.toFixed(2)} MB, ${login.requests} requests, shown after ${login.shown.toFixed(1)} s`
        : '–',
    ],
  ];
  const machine = `${os.cpus().length} cores, Node.js ${process.versions.node}, SQLite`;
  return [
    '| | ' + machine + ' |',
    '| --- | --- |',
    ...rows.map(([what, figure]) => `| ${what} | ${figure} |`),
  ].join('\n');
};

await main(async () => {
  requireNode();
  await ensurePackages(inRoot('.tmp', 'facts'));
  const figures = table(await measure());
  console.log(figures);
  if (process.argv.includes('--print')) return;
  const readme = readFileSync(inRoot('README.md'), 'utf8');
  const between = /(<!-- facts:begin -->)[\s\S]*(<!-- facts:end -->)/;
  writeFileSync(inRoot('README.md'), readme.replace(between, `$1\n\n${figures}\n\n$2`));
  note('已写入 README.md', 'written to README.md');
});
