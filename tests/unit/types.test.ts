import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const generated = readFileSync(path.join(root, 'types/generated/contentTypes.d.ts'), 'utf8');
const schemas = readdirSync(path.join(root, 'src/api'), { recursive: true, encoding: 'utf8' })
  .filter((it) => path.basename(it) === 'schema.json')
  .map((it) => path.join('src/api', it));

/** The generated block of one content type, by its table. */
const blockOf = (collectionName: string) =>
  generated.split('\nexport interface ').find((it) => it.includes(`collectionName: '${collectionName}';`)) ??
  '';

it('finds the content types', () => expect(schemas.length).toBeGreaterThan(10));

it.each(schemas)('types/generated knows %s (else: npm run strapi ts:generate-types)', (file) => {
  const { collectionName, attributes } = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  const known = [...blockOf(collectionName).matchAll(/^ {4}(\w+): Schema\.Attribute\.(\w+)/gm)].map(
    ([, name]) => name,
  );
  const kept = ['createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'publishedAt', 'locale', 'localizations'];
  expect(known.filter((it) => !kept.includes(it)).sort()).toEqual(Object.keys(attributes).sort());
});
