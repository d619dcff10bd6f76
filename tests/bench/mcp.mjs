// node tests/bench/mcp.mjs
//
// What a request of an MCP client costs: the milliseconds that this process kept a processor busy, median of nine after
// the first one, which builds what is kept. On an empty database of its own. Prints a table for docs/performance.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listen } from './http.mjs';
import { median, ms } from './measure.mjs';
import { chooseDatabase, start } from './seed/app.mjs';

process.env.BENCH_CLOCK = 'cpu';
const folder = mkdtempSync(path.join(tmpdir(), 'mcp-bench-'));
chooseDatabase('sqlite', path.join(folder, 'crm.db'));
const strapi = await start();
const { address, close } = await listen(strapi);

const kept = ({ action, subject, properties, conditions }) => ({ action, subject, properties, conditions });

/** A token with everything that the role grants. */
const tokenOf = async (code) => {
  const role = await strapi.db.query('admin::role').findOne({ where: { code }, populate: ['permissions'] });
  const account = { email: `${code}@bench.example`, firstname: code, isActive: true, roles: [role.id] };
  const { id } = await strapi.service('admin::user').create({ ...account, password: 'Bench-kehu-2026' });
  const owner = await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] });
  const token = { kind: 'admin', name: code, description: '', lifespan: null, adminUserOwner: id };
  const adminPermissions = role.permissions.map(kept);
  const made = await strapi.service('admin::api-token-admin').create({ ...token, adminPermissions }, owner);
  return made.accessKey;
};

const asker = (token) => async (method, params) => {
  const answer = await fetch(`${address}/mcp`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  });
  const text = await answer.text();
  if (!text.includes('"result"')) throw new Error(`${method}: ${answer.status} ${text.slice(0, 400)}`);
};

const once = async (work) => {
  const { user, system } = process.cpuUsage();
  await work();
  const spent = process.cpuUsage({ user, system });
  return (spent.user + spent.system) / 1000;
};

const call = (name, args = {}) => ['tools/call', { name, arguments: args }];
const QUESTIONS = {
  'tools/list': ['tools/list', {}],
  list_opportunity: call('list_opportunity'),
  report_service: call('report_service'),
};

console.log(
  '| processor, ms | first request | tools/list | list_opportunity | report_service |\n|---|---|---|---|---|',
);
for (const role of ['strapi-super-admin', 'crm-sales-manager']) {
  const ask = asker(await tokenOf(role));
  const first = await once(() => ask(...QUESTIONS['tools/list']));
  const cells = [];
  for (const question of Object.values(QUESTIONS)) cells.push(ms(await median(() => ask(...question), 9)));
  console.log(`| ${role} | ${ms(first)} | ${cells.join(' | ')} |`);
}
close();
await strapi.destroy();
rmSync(folder, { recursive: true, force: true });
process.exit(0);
