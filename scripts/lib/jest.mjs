// Runs a part of the tests with jest and reads its figures from the report it writes.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { JEST, inRoot } from './paths.mjs';
import { runOpenly } from './run.mjs';

/** A file that could not even be run counts as one failure: its tests never had a chance. */
const figuresOf = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  skipped: report.numPendingTests + report.numTodoTests,
});

/**
 * @param {string} name of the run, for the report's file
 * @param {string[]} projects of tests/jest.config.mjs
 * @param {Record<string, string | undefined>} env on top of this process's; undefined removes a variable
 */
export const runJest = async (name, projects, env, more = []) => {
  const report = inRoot('.tmp', 'tests', `${name}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const merged = { ...process.env, NODE_ENV: 'test', ...env };
  for (const [key, value] of Object.entries(merged)) if (value === undefined) delete merged[key];
  const args = ['-c', 'tests/jest.config.mjs', '--json', `--outputFile=${report}`, '--passWithNoTests'];
  const code = await runOpenly(
    process.execPath,
    [JEST, ...args, '--selectProjects', ...projects, ...more],
    merged,
  );
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const figures = figuresOf(JSON.parse(readFileSync(report, 'utf8')));
  // Jest may fail for a reason that is no test's, such as its own set-up.
  if (code !== 0 && figures.failed === 0) figures.failed = 1;
  return figures;
};
