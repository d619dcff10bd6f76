// Writes the documents that are made from declarations: docs/workflows.md and docs/rights.md. Needs a compiled
// application (npm run build); a unit test says when they are out of date.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const { rightsDocument } = require('../dist/src/access/document.js');
const { workflowsDocument } = require('../dist/src/workflow/document.js');

writeFileSync('docs/workflows.md', workflowsDocument());
writeFileSync('docs/rights.md', rightsDocument());
