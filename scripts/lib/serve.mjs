import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import net from 'node:net';
import process from 'node:process';
import { ROOT, STRAPI } from './paths.mjs';
import { Trouble } from './say.mjs';
import { troubleOf } from './troubles.mjs';

/** Stops with an explanation where the port is taken; asked first, so that nobody waits for a build in vain. */
export const requirePort = (port, host) =>
  new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => {
      const other = port + 1;
      reject(
        new Trouble(
          [
            `端口 ${port} 不能使用（${error.code}），可能演示已在运行`,
            `Port ${port} cannot be used (${error.code}); the demo may be running already`,
          ],
          [
            [`停止占用它的程序，或换一个端口：`, `Stop what uses it, or take another port:`],
            [`PORT=${other} npm run demo`, `Windows: set PORT=${other} && npm run demo`],
          ],
        ),
      );
    });
    probe.listen(port, host, () => probe.close(resolve));
  });

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const healthy = async (address) => {
  try {
    return (await fetch(`${address}/_health`)).status === 204;
  } catch {
    return false;
  }
};

/**
 * Starts the built product and waits until it is healthy; `onSpawn` gets the process while it is still starting.
 * @returns the child process and the seconds from start to healthy
 */
export const startServer = async ({ address, env, log, onSpawn = () => {} }) => {
  const since = Date.now();
  const file = createWriteStream(log, { flags: 'a' });
  const child = spawn(process.execPath, [STRAPI, 'start'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let tail = '';
  let ended = false;
  const keep = (chunk) => {
    file.write(chunk);
    tail = (tail + chunk).slice(-6000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.once('exit', () => {
    ended = true;
  });
  onSpawn(child);
  while (!(await healthy(address))) {
    if (ended) throw troubleOf(tail, log, ['服务启动失败', 'The server did not start']);
    if (Date.now() - since > 180_000) {
      child.kill();
      throw troubleOf(tail, log, ['服务三分钟内没有就绪', 'The server was not ready within three minutes']);
    }
    await wait(200);
  }
  return { child, seconds: (Date.now() - since) / 1000 };
};
