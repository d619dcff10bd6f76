import { lines, orders, products, stock } from './rows';

const text = (prefix: string) => (it: string | number | null) =>
  it === null ? 'NULL' : typeof it === 'number' ? String(it) : `${prefix}'${it.replaceAll("'", "''")}'`;

/** INSERT statements of the suite's rows; the loader's own desk writes them, never the product. */
export const insertStatements = (
  table: (name: string) => string,
  {
    prefix = '',
    before = () => '',
    after = () => '',
  }: {
    prefix?: string;
    before?: (name: string) => string;
    after?: (name: string) => string;
  } = {},
): string[] => {
  const quote = text(prefix);
  const into = (name: string, columns: string, rows: readonly (readonly (string | number | null)[])[]) => {
    const statements: string[] = [];
    for (let at = 0; at < rows.length; at += 200) {
      const values = rows.slice(at, at + 200).map((row) => `(${row.map(quote).join(', ')})`);
      statements.push(
        `${before(name)}INSERT INTO ${table(name)} (${columns}) VALUES ${values.join(', ')}${after(name)}`,
      );
    }
    return statements;
  };
  // Money is written as a bare number, as every engine's money takes it.
  const money = (it: string | null) => (it === null ? null : Number(it));
  return [
    ...into(
      'product',
      'prod_id, prod_name, prod_type, prod_batch, prod_unit, prod_price, prod_memo',
      products.map((it) => [...it.slice(0, 5), money(it[5]), it[6]]),
    ),
    ...into('storage', 'stk_id, stk_prod_id, stk_warehouse, stk_ware, stk_count, stk_memo', stock),
    ...into(
      'orders',
      'odr_id, odr_customer, odr_date, odr_addr, odr_status',
      orders.map((it) => [it.number, it.customer, it.date.replace(' ', 'T'), it.address, it.status]),
    ),
    ...into(
      'orders_line',
      'odd_id, odd_order_id, odd_prod_id, odd_count, odd_unit, odd_price',
      lines.map((it, index) => [index + 1, ...it.slice(0, 4), money(it[4])]),
    ),
  ];
};
