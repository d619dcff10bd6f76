import { spawn } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');

/** Runs the demo's command where it must stop before it installs anything. */
const run = (args: string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env } });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code, output }));
  });

const demo = (env?: Record<string, string>, ...args: string[]) => run(['scripts/demo.mjs', ...args], env);

describe('npm run demo says what to do', () => {
  it('where the port is in use', async () => {
    const server = net.createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as net.AddressInfo;
    const { code, output } = await demo({ PORT: String(port), HOST: '127.0.0.1' });
    server.close();
    expect(code).toBe(1);
    expect(output).toContain(`端口 ${port} 不能使用`);
    expect(output).toContain(`PORT=${port + 1} npm run demo`);
  });

  it('where the port is none', async () => {
    const { code, output } = await demo({ PORT: 'abc' });
    expect(code).toBe(1);
    expect(output).toContain('PORT=abc is not a port');
  });

  it('where an option is unknown', async () => {
    const { code, output } = await demo({}, '--frsh');
    expect(code).toBe(1);
    expect(output).toContain('--fresh');
  });

  it('where Node.js is too old', async () => {
    const old =
      "Object.defineProperty(process, 'versions', { value: { node: '18.20.0' } }); import('./scripts/demo.mjs')";
    const { code, output } = await run(['-e', old]);
    expect(code).toBe(1);
    expect(output).toContain('Node.js 18.20.0 is not supported');
    expect(output).toContain('请安装 Node.js');
  });
});
