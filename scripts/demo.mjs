// npm run demo: from a fresh clone to a running CRM with a company in it. Needs Node.js and nothing else.
//   PORT=8080 npm run demo        another port          HOST=0.0.0.0   reachable from other machines
//   npm run demo -- --fresh       begin anew            -- --home DIR  keep its data somewhere else
import path from 'node:path';
import process from 'node:process';
import util from 'node:util';
import { ensureBuilt } from './lib/build.mjs';
import { demoEnv, openDemoHome, readHandover } from './lib/demo-home.mjs';
import { ensurePackages, requireNode } from './lib/packages.mjs';
import { inRoot } from './lib/paths.mjs';
import { Trouble, main, note, say, seconds, step } from './lib/say.mjs';
import { requirePort, startServer } from './lib/serve.mjs';

const options = () => {
  try {
    const { values } = util.parseArgs({ options: { fresh: { type: 'boolean' }, home: { type: 'string' } } });
    return values;
  } catch (error) {
    throw new Trouble(
      [`参数不对：${error.message}`, error.message],
      [['npm run demo -- --fresh', 'the only options are --fresh and --home DIR']],
    );
  }
};

const portOf = (text) => {
  const port = Number(text?.trim() || 1337);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Trouble(
    [`PORT=${text} 不是端口号`, `PORT=${text} is not a port`],
    [['例如 PORT=8080', 'for example PORT=8080']],
  );
};

const welcome = (address, { password, accounts, token }) => {
  console.log('');
  say(`演示已就绪：${address}/admin`, `the demo is ready: ${address}/admin`);
  console.log('');
  say(`账号（密码均为 ${password}）`, `accounts, password ${password} for each`);
  for (const { email, role } of accounts) console.log(`  ${email.padEnd(24)} ${role[0]}  ·  ${role[1]}`);
  console.log('');
  say('API 令牌（全部权限）', 'API token, full access');
  console.log(`  ${token}`);
  console.log(`  curl -H "Authorization: Bearer $TOKEN" ${address}/api/customers`);
  console.log('');
  say(
    'Ctrl+C 停止；数据会保留。重新开始：npm run demo -- --fresh',
    'Ctrl+C stops it and keeps the data. Begin anew: npm run demo -- --fresh',
  );
};

await main(async () => {
  requireNode();
  const begun = Date.now();
  const { fresh = false, home: where } = options();
  const port = portOf(process.env.PORT);
  // Accounts with known passwords are not shown to the network unless somebody asks for it.
  const host = process.env.HOST || '127.0.0.1';
  const address = `http://localhost:${port}`;
  say('Kehu CRM 演示', 'demo');
  await requirePort(port, host);
  const home = openDemoHome(where ? path.resolve(where) : inRoot('.tmp', 'demo'), { fresh });
  const env = demoEnv(home, { port, host });

  step(1, 3, '安装依赖（第一次需要几分钟）', 'Installing packages (a few minutes the first time)');
  await ensurePackages(home.folder);
  step(2, 3, '构建（第一次约一分钟）', 'Building (about a minute the first time)');
  await ensureBuilt(home.folder, { env });
  step(3, 3, '启动，载入演示公司', 'Starting, with the demo company');
  // Whoever stops us stops the server too, also while it is still starting.
  const onSpawn = (child) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  };
  const { child } = await startServer({ address, env, log: home.log, onSpawn });
  child.on('exit', (code) => process.exit(code ?? 0));
  const handover = readHandover(home);
  if (!handover) {
    child.kill();
    throw new Trouble(
      ['演示公司没有载入', 'The demo company was not loaded'],
      [[`日志见 ${home.log}`, `The log is ${home.log}`]],
    );
  }
  note(`就绪，共用 ${seconds(begun)}`, 'ready');
  welcome(address, handover);
});
