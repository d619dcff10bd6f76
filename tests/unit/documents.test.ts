import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rightsDocument } from '../../src/access/document';
import { workflowsDocument } from '../../src/workflow/document';

const documentOf = (name: string) => readFileSync(path.join(__dirname, '../../docs', name), 'utf8');

test.each([
  ['workflows.md', workflowsDocument],
  ['rights.md', rightsDocument],
])('docs/%s says what the declarations say (npm run documents)', (name, made) => {
  expect(documentOf(name)).toBe(made());
});
