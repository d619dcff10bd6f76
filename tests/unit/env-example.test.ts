import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from '../../src/environment/read';
import { environmentSchema } from '../../src/environment/schema';

const given = Object.fromEntries(
  readFileSync(path.join(__dirname, '../../.env.example'), 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
);

describe('.env.example', () => {
  it('names every setting of the CRM', () => {
    expect(Object.keys(given)).toEqual(expect.arrayContaining(Object.keys(environmentSchema.shape)));
  });

  it('shows the defaults: a copy of it changes nothing', () => {
    expect(readEnvironment(given)).toEqual(readEnvironment({}));
  });
});
