// npm run build: server and panel for production, always anew.
import process from 'node:process';
import { ensureBuilt } from './lib/build.mjs';
import { ensurePackages, requireNode } from './lib/packages.mjs';
import { inRoot } from './lib/paths.mjs';
import { main, step } from './lib/say.mjs';

await main(async () => {
  requireNode();
  const logs = inRoot('.tmp', 'build');
  // A production image that has pruned its development packages after the build never comes here again.
  step(1, 2, '检查依赖', 'Checking the packages');
  await ensurePackages(logs);
  step(2, 2, '构建', 'Building');
  await ensureBuilt(logs, { force: !process.argv.includes('--if-changed') });
});
