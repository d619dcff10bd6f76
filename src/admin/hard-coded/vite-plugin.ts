import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { PLACES } from './places';

type EsbuildPlugin = NonNullable<
  NonNullable<NonNullable<UserConfig['optimizeDeps']>['esbuildOptions']>['plugins']
>[number];

const WORDS = path.join(__dirname, 'words.ts').split(path.sep).join('/');

const withSlashes = (file: string) => file.split(path.sep).join('/');

/** Puts our words into the code of one file of the panel; nothing for a file that has none of its own. */
export const inOurWords = (file: string, code: string): string | undefined => {
  const places = PLACES.filter((it) => file.endsWith(it.file));
  if (places.length === 0) return undefined;
  const ours = places.reduce((text, place) => text.replaceAll(place.code, () => place.ours), code);
  return `import * as kehu from '${WORDS}';\n${ours}`;
};

const inEitherSlash = (file: string) =>
  file.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('/', '[\\\\/]');

const FILES = new RegExp(`(${[...new Set(PLACES.map((it) => it.file))].map(inEitherSlash).join('|')})$`);

/** What is bundled beforehand is kept under the names of the plugins: a changed place makes a name of its own. */
const version = createHash('sha1').update(JSON.stringify(PLACES)).digest('hex').slice(0, 8);

/** `strapi develop` bundles the packages beforehand, with esbuild, past the hooks of Vite. */
const beforehand: EsbuildPlugin = {
  name: `kehu/hard-coded-words-${version}`,
  setup(build) {
    build.onLoad({ filter: FILES }, async ({ path: file }) => {
      const contents = inOurWords(withSlashes(file), await readFile(file, 'utf8'));
      return contents === undefined ? undefined : { contents, loader: 'js' };
    });
  },
};

/**
 * Some words stand in the code of the panel, where no translation reaches them ("Choose date", "Active"). They are
 * replaced when the panel is built, and when `strapi develop` bundles its packages.
 */
export const hardCodedWords = (): Plugin => ({
  name: 'kehu/hard-coded-words',
  enforce: 'pre',
  config: () => ({ optimizeDeps: { esbuildOptions: { plugins: [beforehand] } } }),
  transform(code, id) {
    const [file] = id.split('?');
    const ours = inOurWords(withSlashes(file), code);
    return ours === undefined ? null : { code: ours, map: null };
  },
});
