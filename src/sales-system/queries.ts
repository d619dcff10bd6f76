import type { Dialect } from './dialects';
import type { ContributionAsked, LastOrdersAsked, PageAsked } from './port';
import type { SalesSettings } from './settings';
import type { Draft, Statement } from './statement';
import { draft } from './statement';
import { naiveTime } from './local-time';
import { likeAnywhere, folded } from './search';

/** One customer's spelling in the sales system and the customer whom it stands for. */
export interface NamedPair {
  raw: string | Uint8Array;
  customer: string;
}

/**
 * Every question that is put to the sales system, once for all engines. What differs by engine is in the dialect;
 * what differs by company is in the mapping. Statements hold no value of anybody's: those are parameters.
 */
export const queriesFor = (d: Dialect, settings: SalesSettings) => {
  const { orders, lines, products, stock } = settings.mapping;
  const of = (alias: string, column: string) => `${alias}.${d.quote(column)}`;
  const from = (table: string, alias: string) => `${d.quote(table)} ${alias}`;
  const as = (sql: string, name: string) => `${sql} AS ${d.quote(name)}`;
  const texts = (alias: string, columns: Record<string, string>) =>
    Object.entries(columns).map(([name, column]) => as(d.text(of(alias, column)), name));
  const pageOf = (q: Draft, { page, pageSize }: PageAsked) =>
    d.page(q.value((page - 1) * pageSize), q.value(pageSize));

  const o = {
    number: of('o', orders.number),
    customer: of('o', orders.customer),
    date: of('o', orders.date),
    status: of('o', orders.status),
  };
  const lineAmount = d.amount(of('l', lines.quantity), of('l', lines.price));
  const isOneOf = (q: Draft, statuses: readonly string[]) =>
    `${d.word(o.status)} IN (${statuses.map((it) => q.value(it)).join(', ')})`;
  const carries = (q: Draft, names: readonly (string | Uint8Array)[]) => {
    // Bytes that are no text were written either as text or as bytes: both are looked for.
    const spelled = names.flatMap((it) =>
      typeof it === 'string' ? [q.value(it)] : [`CAST(${q.value(it)} AS TEXT)`, q.value(it)],
    );
    return `(${d.oneOf(o.customer, spelled)})`;
  };
  const numberValue = (q: Draft, number: string) =>
    q.value(orders.numberKind === 'integer' ? BigInt(number) : number);

  const headColumns = [
    ...texts('o', {
      number: orders.number,
      customer: orders.customer,
      address: orders.address,
      status: orders.status,
    }),
    as(d.dateText(o.date), 'date'),
    as(
      d.moneyText(
        `COALESCE((SELECT SUM(${lineAmount}) FROM ${from(lines.table, 'l')} ` +
          `WHERE ${of('l', lines.order)} = ${o.number}), 0)`,
      ),
      'total',
    ),
  ].join(', ');

  const readOrders = (q: Draft, names: readonly (string | Uint8Array)[]) =>
    `FROM ${from(orders.table, 'o')} WHERE ${carries(q, names)} AND ${isOneOf(q, settings.read)}`;

  /** Pages by name, model, batch, …: each given part is looked for anywhere, without regard to case and width. */
  const filtered = (q: Draft, wanted: readonly (readonly [sql: string, part: string | undefined])[]) => {
    const parts = wanted.filter(([, part]) => part !== undefined && part.trim() !== '');
    if (parts.length === 0) return '';
    return `WHERE ${parts
      .map(([sql, part]) => `${folded(sql, d.literal)} LIKE ${q.value(likeAnywhere(part!))} ESCAPE '!'`)
      .join(' AND ')}`;
  };
  const plain = (sql: string) => `COALESCE(${d.searchable(sql)}, '')`;
  const counted = (fromWhere: string) => `SELECT ${as('COUNT(*)', 'total')} ${fromWhere}`;

  const contributionBody = (q: Draft, ask: ContributionAsked, pairs: readonly NamedPair[], only: boolean) => {
    const where = [isOneOf(q, settings.read)];
    if (ask.year !== undefined) {
      const newYear = (year: number) => d.dateValue(q.value(`${year}-01-01T00:00:00`));
      where.push(
        `${d.date(o.date)} >= ${newYear(ask.year)} AND ${d.date(o.date)} < ${newYear(ask.year + 1)}`,
      );
    }
    // A few names are found by the index; many are joined after the sums.
    if (only && pairs.length <= 200)
      where.push(
        carries(
          q,
          pairs.map((it) => it.raw),
        ),
      );
    const byName =
      `SELECT ${d.exact(o.customer)} AS name, SUM(${lineAmount}) AS amount FROM ${from(orders.table, 'o')} ` +
      `LEFT JOIN ${from(lines.table, 'l')} ON ${of('l', lines.order)} = ${o.number} ` +
      `WHERE ${where.join(' AND ')} GROUP BY ${d.exact(o.customer)}`;
    const grouped = (customer: string, source: string) =>
      `by_customer AS (SELECT ${customer} AS customer, COALESCE(SUM(b.amount), 0) AS amount ` +
      `FROM ${source} b GROUP BY ${customer})`;
    if (pairs.length === 0)
      return `WITH by_name AS (${byName}), ${grouped(`COALESCE(b.name, '')`, 'by_name')}`;
    // Sums and pairs meet by grouping, not by a join: it takes one sort on every engine, and no luck with its plan.
    const json = q.value(JSON.stringify(pairs.map((it) => ({ r: d.rawValue(it.raw), g: it.customer }))));
    const met =
      `SELECT MAX(u.name) AS name, MAX(u.grp) AS grp, SUM(u.amount) AS amount FROM ` +
      `(SELECT ${d.rawKey('n.name')} AS raw, n.name AS name, ${d.exact('NULL')} AS grp, n.amount AS amount, 1 AS found ` +
      `FROM by_name n UNION ALL SELECT m.raw, ${d.exact('NULL')}, m.grp, NULL, 0 FROM ${d.pairs(json)} m) u ` +
      `GROUP BY u.raw HAVING SUM(u.found) > 0${only ? ' AND MAX(u.grp) IS NOT NULL' : ''}`;
    return `WITH by_name AS (${byName}), met AS (${met}), ${grouped(`COALESCE(b.grp, b.name, '')`, 'met')}`;
  };

  return {
    /** Every name that an order carries, each spelling once. */
    names: (): Statement =>
      draft(d).done(
        `SELECT ${as(d.text('n.name'), 'name')} FROM (SELECT DISTINCT ${d.exact(o.customer)} AS name ` +
          `FROM ${from(orders.table, 'o')}) n`,
      ),
    /** The names of the orders numbered higher than that: a few, found by the key. */
    newNames: (after: bigint): Statement => {
      const q = draft(d);
      return q.done(
        `SELECT ${texts('o', { number: orders.number, name: orders.customer }).join(', ')} ` +
          `FROM ${from(orders.table, 'o')} WHERE ${o.number} > ${q.value(after)} ORDER BY ${o.number}`,
      );
    },
    highestNumber: (): Statement =>
      draft(d).done(`SELECT ${as(d.text(`MAX(${o.number})`), 'highest')} FROM ${from(orders.table, 'o')}`),

    ordersPage: (names: readonly (string | Uint8Array)[], ask: PageAsked): Statement => {
      const q = draft(d);
      return q.done(
        `SELECT ${headColumns} ${readOrders(q, names)} ORDER BY CASE WHEN ${d.date(o.date)} IS NULL THEN 1 ELSE 0 END, ` +
          `${d.date(o.date)} DESC, ${o.number} DESC ${pageOf(q, ask)}`,
      );
    },
    ordersCount: (names: readonly (string | Uint8Array)[]): Statement => {
      const q = draft(d);
      return q.done(counted(readOrders(q, names)));
    },
    order: (number: string): Statement => {
      const q = draft(d);
      return q.done(
        `SELECT ${headColumns} FROM ${from(orders.table, 'o')} ` +
          `WHERE ${o.number} = ${numberValue(q, number)} AND ${isOneOf(q, settings.read)}`,
      );
    },
    orderLines: (number: string): Statement => {
      const q = draft(d);
      const columns = [
        ...texts('p', {
          product: products.name,
          model: products.model,
          batch: products.batch,
          usual: products.unit,
        }),
        ...texts('l', { quantity: lines.quantity, unit: lines.unit }),
        as(d.moneyText(d.price(of('l', lines.price))), 'price'),
        as(d.moneyText(lineAmount), 'amount'),
      ].join(', ');
      return q.done(
        `SELECT ${columns} FROM ${from(lines.table, 'l')} LEFT JOIN ${from(products.table, 'p')} ` +
          `ON ${of('p', products.number)} = ${of('l', lines.product)} ` +
          `WHERE ${of('l', lines.order)} = ${numberValue(q, number)} ORDER BY ${of('l', lines.number)}`,
      );
    },
    lastOrders: ({ until }: LastOrdersAsked): Statement => {
      const q = draft(d);
      const where: string[] = [];
      if (settings.cancelled.length > 0) where.push(`NOT (${isOneOf(q, settings.cancelled)})`);
      if (until) {
        const now = q.value(naiveTime(until, settings.timeZone));
        where.push(`${d.date(o.date)} <= ${d.dateValue(now)}`);
      }
      return q.done(
        `SELECT ${as(d.text('n.name'), 'name')}, ${as(d.dateText('n.latest'), 'date')} FROM ` +
          `(SELECT ${d.exact(o.customer)} AS name, MAX(${d.date(o.date)}) AS latest FROM ${from(orders.table, 'o')} ` +
          `${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} GROUP BY ${d.exact(o.customer)}) n`,
      );
    },
    contributionPage: (ask: ContributionAsked, pairs: readonly NamedPair[], only: boolean): Statement => {
      const q = draft(d);
      return q.done(
        `${contributionBody(q, ask, pairs, only)} SELECT ${as(d.text('c.customer'), 'customer')}, ` +
          `${as(d.moneyText('c.amount'), 'amount')}, ${as('COUNT(*) OVER ()', 'total')} FROM by_customer c ` +
          `ORDER BY c.amount DESC, c.customer ${pageOf(q, ask)}`,
      );
    },
    contributionCount: (ask: ContributionAsked, pairs: readonly NamedPair[], only: boolean): Statement => {
      const q = draft(d);
      return q.done(`${contributionBody(q, ask, pairs, only)} ${counted('FROM by_customer c')}`);
    },
    products: (ask: PageAsked & { name?: string; model?: string; batch?: string }) => {
      const fromWhere = (q: Draft) =>
        `FROM ${from(products.table, 'p')} ${filtered(q, [
          [plain(of('p', products.name)), ask.name],
          [plain(of('p', products.model)), ask.model],
          [plain(of('p', products.batch)), ask.batch],
        ])}`;
      const { table: _, price, ...columns } = products;
      const select = [...texts('p', columns), as(d.moneyText(d.price(of('p', price))), 'price')].join(', ');
      const q = draft(d);
      const count = draft(d);
      return {
        page: q.done(
          `SELECT ${select} ${fromWhere(q)} ORDER BY ${of('p', products.number)} ${pageOf(q, ask)}`,
        ),
        count: count.done(counted(fromWhere(count))),
      };
    },
    stock: (ask: PageAsked & { product?: string; warehouse?: string }) => {
      const name = [products.name, products.model, products.batch].map((it) => plain(of('p', it)));
      const fromWhere = (q: Draft) =>
        `FROM ${from(stock.table, 's')} LEFT JOIN ${from(products.table, 'p')} ` +
        `ON ${of('p', products.number)} = ${of('s', stock.product)} ${filtered(q, [
          [`CONCAT(${name.join(`, '-', `)})`, ask.product],
          [plain(of('s', stock.warehouse)), ask.warehouse],
        ])}`;
      const { number, warehouse, location, count: pieces, memo } = stock;
      const select = [
        ...texts('s', { number, warehouse, location, count: pieces, memo }),
        ...texts('p', { product: products.name, model: products.model, batch: products.batch }),
      ].join(', ');
      const q = draft(d);
      const count = draft(d);
      return {
        page: q.done(`SELECT ${select} ${fromWhere(q)} ORDER BY ${of('s', stock.number)} ${pageOf(q, ask)}`),
        count: count.done(counted(fromWhere(count))),
      };
    },
    /** One statement for each table: every column that is read, of no row at all. */
    probes: (): Statement[] =>
      Object.values(settings.mapping).map(({ table, ...columns }) => {
        const { numberKind: _, ...named } = columns as Record<string, string>;
        const select = Object.values(named).map((it) => of('t', it));
        return draft(d).done(`SELECT ${select.join(', ')} FROM ${from(table, 't')} WHERE 1 = 0`);
      }),
  };
};

export type Queries = ReturnType<typeof queriesFor>;
