import { randomBytes } from 'node:crypto';

const secret = () => randomBytes(24).toString('base64');

/** New secrets, as lines of an environment file. */
export const newSecrets = () => [
  `APP_KEYS=${secret()},${secret()}`,
  ...['ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'].map(
    (name) => `${name}=${secret()}`,
  ),
];
