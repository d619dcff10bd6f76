import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

export type Schema = Record<string, unknown> & { attributes: Record<string, Record<string, unknown>> };

/** A copy of the application whose content types may be changed, as an administrator's checkout. */
export const copyApp = () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'crm-copy-'));
  for (const it of ['package.json', 'dist', 'src', 'public']) {
    cpSync(path.join(root, it), path.join(dir, it), { recursive: true });
  }
  mkdirSync(path.join(dir, '.tmp'));
  symlinkSync(path.join(root, 'node_modules'), path.join(dir, 'node_modules'));
  const fileOf = (noun: string) => `src/api/${noun}/content-types/${noun}/schema.json`;
  return {
    dir,
    schemaOf: (noun: string): Schema => JSON.parse(readFileSync(path.join(dir, fileOf(noun)), 'utf8')),
    /** What the compiler does with the changed types before the next start. */
    compile: () => {
      for (const noun of readdirSync(path.join(dir, 'src/api')).filter((it) =>
        existsSync(path.join(dir, fileOf(it))),
      )) {
        const from = path.join(dir, fileOf(noun));
        cpSync(from, path.join(dir, 'dist', fileOf(noun)));
      }
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
};
