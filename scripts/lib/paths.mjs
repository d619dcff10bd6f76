import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the script was called from. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const inRoot = (...parts) => path.join(ROOT, ...parts);

/** Commands of installed packages, run by Node itself: no shell, so the same on every system. */
export const STRAPI = inRoot('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
export const JEST = inRoot('node_modules', 'jest', 'bin', 'jest.js');
