import { rmSync } from 'node:fs';

export default async () => {
  const { child, home } = globalThis.kehuE2E ?? {};
  if (!child) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
  rmSync(home.folder, { recursive: true, force: true });
};
