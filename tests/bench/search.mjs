// How fast words are found at size, beside the same question without an index, in one run.
// node tests/bench/search.mjs [rows]   DATABASE_CLIENT and the rest as for the application; an empty database.
import path from 'node:path';
import { createRequire } from 'node:module';

const rows = Number(process.argv[2] ?? 100000);
const root = path.resolve(import.meta.dirname, '../..');
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

let seed = 20071212;
const next = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
const pick = (list) => list[Math.floor(next() * list.length)];
const SYLLABLES = [
  ...'京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光',
];
const word = (length) => Array.from({ length }, () => pick(SYLLABLES)).join('');
const sentence = (words) => Array.from({ length: words }, () => word(2 + Math.floor(next() * 3))).join('，');

const customer = (at) => ({
  document_id: `bench-customer-${at}`,
  code: `KH${String(100000 + (at % 800000)).slice(0, 6)}${String(at).padStart(6, '0')}`,
  name: `${word(4)}${pick(['信息科技', '烟草', '药业', '贸易'])}有限公司`,
  address: `${word(2)}市${word(3)}路${at % 500}号`,
  phone: `010-${10000000 + at}`,
  status: 'normal',
});
const request = (at) => ({
  document_id: `bench-request-${at}`,
  code: `FW${String(at).padStart(9, '0')}`,
  type: pick(['咨询', '投诉', '建议']),
  summary: word(8),
  request: sentence(15),
  treatment: sentence(10),
  result: sentence(4),
  satisfaction: 3 + Math.floor(next() * 3),
  status: 'archived',
  created_at: new Date(1600000000000 + at * 60000),
  archived_at: new Date(1600000000000 + at * 60000),
});

const load = async (strapi, table, make) => {
  const sqlite = strapi.db.dialect.client === 'sqlite';
  const stored = (row) =>
    Object.fromEntries(
      Object.entries(row).map(([k, v]) => [k, sqlite && v instanceof Date ? v.getTime() : v]),
    );
  const started = Date.now();
  for (let at = 0; at < rows; at += 500) {
    const chunk = Array.from({ length: Math.min(500, rows - at) }, (_, i) => stored(make(at + i)));
    await strapi.db.connection.batchInsert(table, chunk, 30);
  }
  console.log(
    `${table}: ${rows} rows written with their index in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
};

const median = async (work, times = 15) => {
  const taken = [];
  for (let at = 0; at < times; at += 1) {
    const started = process.hrtime.bigint();
    await work(at);
    taken.push(Number(process.hrtime.bigint() - started) / 1e6);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)].toFixed(1);
};

const strapi = await createStrapi({
  appDir: root,
  distDir: path.join(root, 'dist'),
  serveAdminPanel: false,
}).load();
const sqlite = strapi.db.dialect.client === 'sqlite';
await load(strapi, 'customers', customer);
await load(strapi, 'service_requests', request);
await strapi.db.connection.raw(sqlite ? 'analyze' : 'vacuum analyze');

const page = (uid, _q) =>
  strapi.db.query(uid).findPage({
    _q,
    page: 1,
    pageSize: 10,
    orderBy: uid.includes('customer') ? { name: 'asc' } : { createdAt: 'desc' },
  });
const like = (table, columns, q) => {
  const where = columns.map((it) => `${it} ${sqlite ? 'like' : 'ilike'} ?`).join(' or ');
  const bindings = columns.map(() => `%${q}%`);
  return Promise.all([
    strapi.db.connection.raw(`select count(*) from ${table} where ${where}`, bindings),
    strapi.db.connection.raw(`select * from ${table} where ${where} order by id desc limit 10`, bindings),
  ]);
};
const CUSTOMER = ['code', 'name', 'address', 'phone'];
const REQUEST = ['code', 'summary', 'request', 'treatment', 'result'];
const questions = {
  'two characters, rare': () => word(2),
  'two characters, common': () => '烟草',
  'three characters': () => word(3),
  'part of a code': () => String(100000 + Math.floor(next() * rows)),
};

for (const [uid, table, columns] of [
  ['api::customer.customer', 'customers', CUSTOMER],
  ['api::service-request.service-request', 'service_requests', REQUEST],
]) {
  for (const [name, query] of Object.entries(questions)) {
    console.log(
      `${table}, ${name}: page and count ${await median(() => page(uid, query()))} ms, hand-written LIKE ${await median(() => like(table, columns, query()), 5)} ms`,
    );
  }
}
const load2 = createRequire(import.meta.url);
const { likeText } = load2(path.join(root, 'dist/src/search/similar.js'));
const { searchDefinitionOf } = load2(path.join(root, 'dist/src/search/definitions.js'));
const definition = searchDefinitionOf('api::service-request.service-request');
console.log(
  `like requests: ${await median(() => likeText(definition, sentence(12), `t.status = 'archived'`, 60))} ms`,
);
await strapi.destroy();
process.exit(0);
