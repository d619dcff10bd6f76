// node scripts/secrets.mjs: new secrets for a production .env, printed and kept nowhere.
import { newSecrets } from './lib/secrets.mjs';

console.log(newSecrets().join('\n'));
