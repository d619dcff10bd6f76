import path from 'node:path';

const rootDir = path.resolve(import.meta.dirname, '..');

/** Three projects: rules in milliseconds, the whole application in-process, and the sales system's drivers. */
const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' } },
  ],
};
const base = { rootDir, testEnvironment: 'node', transform, modulePathIgnorePatterns: ['<rootDir>/dist/'] };
const booted = {
  ...base,
  globalSetup: '<rootDir>/tests/helpers/compile.mjs',
  setupFiles: ['<rootDir>/tests/helpers/environment.ts'],
};

// The built product in a real browser: only where somebody asks for it, because it wants a build and Chromium.
const browser = {
  ...base,
  displayName: 'e2e',
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  globalSetup: '<rootDir>/tests/e2e/harness/start.mjs',
  globalTeardown: '<rootDir>/tests/e2e/harness/stop.mjs',
};

export default {
  rootDir,
  maxWorkers: 2,
  // It ends a test that hangs, and no other: a machine that is busy with something else may start the product slowly.
  testTimeout: 600_000,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] },
    { ...booted, displayName: 'api', testMatch: ['<rootDir>/tests/api/**/*.test.ts'] },
    { ...base, displayName: 'contract', testMatch: ['<rootDir>/tests/contract/**/*.test.ts'] },
    ...(process.env.E2E === '1' ? [browser] : []),
  ],
};
