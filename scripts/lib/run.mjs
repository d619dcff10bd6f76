import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { note, seconds } from './say.mjs';
import { ROOT } from './paths.mjs';

const TAIL = 6000;

/**
 * Runs a command to its end, quietly: the output goes to a log file, a line every fifteen seconds says that it lives.
 * @returns {Promise<{code: number, tail: string}>} the exit code and the end of the output
 */
export const runQuietly = (command, args, { env = process.env, log, shell = false } = {}) =>
  new Promise((resolve, reject) => {
    mkdirSync(path.dirname(log), { recursive: true });
    const file = createWriteStream(log);
    const since = Date.now();
    const alive = setInterval(() => note(`……已用 ${seconds(since)}`, 'still at it'), 15_000);
    const child = spawn(command, args, { cwd: ROOT, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let tail = '';
    const keep = (chunk) => {
      file.write(chunk);
      tail = (tail + chunk).slice(-TAIL);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      clearInterval(alive);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(alive);
      file.end();
      resolve({ code: code ?? 1, tail });
    });
  });

/** Runs a command in the open: its output is the script's own. Resolves with the exit code. */
export const runOpenly = (command, args, env = process.env) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });

/**
 * Runs npm. Under `npm run` its own script is known and Node runs it; otherwise the command is looked up,
 * on Windows through a shell, because there it is a .cmd file.
 */
export const runNpm = (args, options) => {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js') && script.includes('npm-cli')) {
    return runQuietly(process.execPath, [script, ...args], options);
  }
  return runQuietly('npm', args, { ...options, shell: process.platform === 'win32' });
};
