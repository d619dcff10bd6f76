// Sets up the commit hook in a checkout; does nothing where there is no git or no development packages (production).
import { existsSync } from 'node:fs';

if (existsSync('.git') && process.env.CI !== 'true' && process.env.NODE_ENV !== 'production') {
  try {
    const { default: husky } = await import('husky');
    husky();
  } catch {
    // Without husky there is no hook, and nothing else is missing.
  }
}
