import type { Shadow } from './declared';

const EVENTS = ['insert', 'update', 'delete'] as const;
const PREFIX = 'crm_shadow';

/** Trigger names carry a prefix, so that ours can be told from somebody else's. */
const nameOf = (it: Shadow, end: string) => `${PREFIX}_${it.table}_${it.column}_${end}`.slice(0, 63);

const q = (name: string) => `"${name.replace(/"/g, '""')}"`;

/** What the link table says of one record; the newest row where a moment's disorder left two. */
const linked = (it: Shadow, own: string) =>
  `(SELECT l.${q(it.targetColumn)} FROM ${q(it.link)} l WHERE l.${q(it.ownColumn)} = ${own} ORDER BY l.id DESC LIMIT 1)`;

/** Rows that were written with the right value already (a bulk insert) are left alone. */
const copy = (it: Shadow, own: string, differs: string) =>
  `UPDATE ${q(it.table)} SET ${q(it.column)} = ${linked(it, own)} WHERE id = ${own} AND ${q(it.column)} ${differs} ${linked(it, own)};`;

/** One statement that puts every row right; it writes only the rows that are wrong. */
export const resyncSql = (it: Shadow, client: 'sqlite' | 'postgres'): string => {
  const differs = client === 'postgres' ? 'IS DISTINCT FROM' : 'IS NOT';
  const own = `${q(it.table)}.id`;
  return `UPDATE ${q(it.table)} SET ${q(it.column)} = ${linked(it, own)} WHERE ${q(it.column)} ${differs} ${linked(it, own)}`;
};

/** SQLite: three triggers a link. They name the record's table, so they must be gone while a table is rebuilt. */
export const sqliteTriggers = (it: Shadow): string[] =>
  EVENTS.map((event) => {
    const rows = event === 'update' ? ['OLD', 'NEW'] : [event === 'delete' ? 'OLD' : 'NEW'];
    const body = rows.map((row) => copy(it, `${row}.${q(it.ownColumn)}`, 'IS NOT')).join(' ');
    return `CREATE TRIGGER ${q(nameOf(it, event))} AFTER ${event.toUpperCase()} ON ${q(it.link)} BEGIN ${body} END`;
  });

export const isOurTrigger = (name: string) => name.startsWith(PREFIX);

/** PostgreSQL: one function and one trigger a link; the body is looked at only when it runs. */
export const postgresFunction = (it: Shadow): string => {
  const fn = nameOf(it, 'fn');
  const [before, after] = ['OLD', 'NEW'].map((row) =>
    copy(it, `${row}.${q(it.ownColumn)}`, 'IS DISTINCT FROM'),
  );
  return `CREATE OR REPLACE FUNCTION ${q(fn)}() RETURNS trigger LANGUAGE plpgsql AS $crm$
BEGIN
  IF TG_OP <> 'INSERT' THEN ${before} END IF;
  IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW.${q(it.ownColumn)} IS DISTINCT FROM OLD.${q(it.ownColumn)}) THEN ${after} END IF;
  RETURN NULL;
END $crm$`;
};

export const postgresTrigger = (it: Shadow) => {
  const name = nameOf(it, 'trg');
  const create = `CREATE TRIGGER ${q(name)} AFTER INSERT OR UPDATE OR DELETE ON ${q(it.link)}
    FOR EACH ROW EXECUTE FUNCTION ${q(nameOf(it, 'fn'))}()`;
  return { name, table: it.link, create };
};
