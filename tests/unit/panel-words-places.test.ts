import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PLACES } from '../../src/admin/hard-coded/places';
import { hardCodedWords, inOurWords } from '../../src/admin/hard-coded/vite-plugin';
import { isKnown } from '../../src/admin/hard-coded/words';

const MODULES = path.join(__dirname, '../../node_modules');
const read = (file: string) => readFileSync(path.join(MODULES, file), 'utf8');

test.each(PLACES)('$file still has: $code', ({ file, code }) => {
  expect(read(file)).toContain(code);
});

test('every word that is put in has been translated', () => {
  const words = PLACES.flatMap(({ ours }) =>
    [...ours.matchAll(/kehu\.word\((["'])(.+?)\1[,)]/g)].map((it) => it[2]),
  );
  expect(words.length).toBeGreaterThan(30);
  expect(words.filter((it) => !isKnown(it))).toEqual([]);
});

test('a file is changed only where it has a word of its own', () => {
  const file = PLACES[0].file;
  expect(inOurWords(`/somewhere/node_modules/${file}`, read(file))).toContain('kehu.word("Choose date")');
  expect(inOurWords('/somewhere/node_modules/react/index.js', 'x')).toBeUndefined();
});

test('strapi develop, which bundles the packages beforehand, is given the same words', async () => {
  interface Load {
    (args: { path: string }): Promise<{ contents: string } | undefined>;
  }
  type Setup = (build: { onLoad: (options: { filter: RegExp }, load: Load) => void }) => void;
  const config = hardCodedWords().config as unknown as () => {
    optimizeDeps: { esbuildOptions: { plugins: { setup: Setup }[] } };
  };
  const loads: [RegExp, Load][] = [];
  const [{ setup }] = config().optimizeDeps.esbuildOptions.plugins;
  setup({ onLoad: ({ filter }, load) => loads.push([filter, load]) });
  const [[filter, load]] = loads;
  for (const { file } of PLACES) {
    expect(`/somewhere/node_modules/${file}`).toMatch(filter);
    expect(`C:\\somewhere\\node_modules\\${file.replaceAll('/', '\\')}`).toMatch(filter);
  }
  expect('/somewhere/node_modules/react/index.js').not.toMatch(filter);
  const loaded = await load({ path: path.join(MODULES, PLACES[0].file) });
  expect(loaded?.contents).toContain('kehu.word("Choose date")');
});
