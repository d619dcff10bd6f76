// Once for the whole run: the built product with the demo company, on a database of its own.
import { mkdtempSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../../../scripts/lib/build.mjs';
import { chromiumPath } from '../../../scripts/lib/chromium.mjs';
import { demoEnv, openDemoHome, readHandover } from '../../../scripts/lib/demo-home.mjs';
import { startServer } from '../../../scripts/lib/serve.mjs';

const freePort = () =>
  new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

export default async () => {
  const home = openDemoHome(mkdtempSync(path.join(os.tmpdir(), 'kehu-e2e-')), { fresh: false });
  await ensureBuilt(home.folder);
  const port = Number(process.env.E2E_PORT) || (await freePort());
  const address = `http://127.0.0.1:${port}`;
  const env = {
    ...demoEnv(home, { port, host: '127.0.0.1' }),
    // The tests log in more often than a person would, and start the jobs themselves.
    ADMIN_RATE_LIMIT: 'false',
    CRON_ENABLED: 'false',
    // A sales system that is back is found within seconds, however long it was away.
    SALES_PAUSE_MAX_MS: '2000',
    // What it said before it was switched off is not kept: one sees at once that it is gone.
    SALES_SUMS_SECONDS: '0',
  };
  const { child } = await startServer({ address, env, log: home.log });
  const handover = readHandover(home);
  globalThis.kehuE2E = { child, home };
  process.env.CHROMIUM_PATH ??= chromiumPath();
  process.env.E2E_ADDRESS = address;
  process.env.E2E_SALES_FILE = home.sales;
  process.env.E2E_TOKEN = handover?.token ?? '';
};
