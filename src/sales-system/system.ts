import { normaliseName } from '../names/normalise';
import { pairsFor } from './contribution-pairs';
import type { Driver, Limit } from './drivers/driver';
import { readDate } from './local-time';
import type { ContributionAsked, SalesSystem } from './port';
import { createKeptSums, WINDOW } from './kept-sums';
import { queriesFor } from './queries';
import { moneyOf, readersFor, textOf, totalOf } from './rows';
import type { SalesSettings } from './settings';
import { createSpellings } from './spellings';
import type { RawRow, Statement } from './statement';

/** The port with each question bound to the time that it has. */
export type LimitedSalesSystem = (limit: Limit) => SalesSystem;

/** The stretch of sums that holds a page in whole pages, and where the page begins in it. */
const windowOf = (asked: ContributionAsked) => {
  const pages = Math.max(1, Math.floor(WINDOW / asked.pageSize));
  const page = Math.ceil(asked.page / pages);
  return {
    from: ((asked.page - 1) % pages) * asked.pageSize,
    window: { ...asked, page, pageSize: pages * asked.pageSize },
  };
};

/** Answers the port's questions by way of one driver. Whether it may be asked at all is the guard's business. */
export const createSalesSystem = (
  driver: Driver,
  settings: SalesSettings,
  now: () => number = Date.now,
): LimitedSalesSystem => {
  const queries = queriesFor(driver.dialect, settings);
  const read = readersFor(driver.dialect, settings.timeZone);
  const spellings = createSpellings(driver, queries, settings.namesMs, now);
  const sums = createKeptSums(driver, settings.sumsMs);
  const { moneyIn } = driver.dialect;

  return (limit) => {
    const ask = (statement: Statement) => driver.rows(statement, limit);
    const pageOf = async <Row>(page: Statement, count: Statement, reader: (row: RawRow) => Row) => {
      const [rows, counted] = await Promise.all([ask(page), ask(count)]);
      return { rows: rows.map(reader), total: totalOf(counted) };
    };

    return {
      ordersOf: async ({ names, ...page }) => {
        await spellings.refresh(limit);
        const spelled = spellings.of(names);
        if (spelled.length === 0) return { rows: [], total: 0 };
        return pageOf(queries.ordersPage(spelled, page), queries.ordersCount(spelled), read.order);
      },

      order: async (number) => {
        const integer = settings.mapping.orders.numberKind === 'integer';
        if (integer ? !/^\d{1,18}$/.test(number) : !number || number.length > 100) return null;
        const [[head], lines] = await Promise.all([
          ask(queries.order(number)),
          ask(queries.orderLines(number)),
        ]);
        if (!head) return null;
        return { ...read.order(head), customer: textOf(head.customer) ?? '', lines: lines.map(read.line) };
      },

      lastOrders: (asked, take) =>
        driver.stream(queries.lastOrders(asked), limit, (rows) =>
          take(
            rows.flatMap((row) => {
              const name = textOf(row.name);
              const date = readDate(textOf(row.date), settings.timeZone);
              return name && date ? [{ name, nameKey: normaliseName(name), lastOrderAt: date.instant }] : [];
            }),
          ),
        ),

      contribution: async (asked) => {
        await spellings.refresh(limit);
        const { pairs, only } = pairsFor(spellings.all(), asked);
        if (only && pairs.length === 0) return { rows: [], total: 0 };
        const { from, window } = windowOf(asked);
        const found = await sums(queries.contributionPage(window, pairs, only), limit);
        const total =
          found.length > 0 || window.page === 1
            ? totalOf(found)
            : totalOf(await sums(queries.contributionCount(asked, pairs, only), limit));
        return {
          total,
          rows: found.slice(from, from + asked.pageSize).map((row) => {
            const customer = textOf(row.customer) ?? '';
            return {
              customer,
              nameKey: normaliseName(customer),
              amount: moneyOf(row.amount, moneyIn) ?? '0.00',
            };
          }),
        };
      },

      products: (asked) => {
        const { page, count } = queries.products(asked);
        return pageOf(page, count, read.product);
      },

      stock: (asked) => {
        const { page, count } = queries.stock(asked);
        return pageOf(page, count, read.stock);
      },

      ping: async () => {
        for (const probe of queries.probes()) await ask(probe);
      },
    };
  };
};
