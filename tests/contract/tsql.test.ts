import { mssql } from '../../src/sales-system/dialects';
import { DEFAULT_MAPPING, mappingSchema } from '../../src/sales-system/mapping';
import { queriesFor } from '../../src/sales-system/queries';
import type { Statement } from '../../src/sales-system/statement';
import { assertReads } from '../../src/sales-system/statement';

/**
 * What the driver sends to SQL Server, as text: no server is needed to see that it is T-SQL, that it only reads, and
 * that nobody's value stands in it.
 */
const settings = {
  mapping: DEFAULT_MAPPING,
  read: ['5', '6'],
  cancelled: ['9'],
  timeZone: 'Asia/Shanghai',
  namesMs: 1,
  sumsMs: 0,
  maxPageSize: 100,
};
const q = queriesFor(mssql, settings);
const page = { page: 3, pageSize: 25 };
const EVIL = "evil'; DROP TABLE orders; --";
const pairs = [{ raw: EVIL, customer: '聪海' }];
const many = Array.from({ length: 300 }, (_, index) => ({ raw: `${EVIL}${index}`, customer: '聪海' }));
const products = q.products({ ...page, name: EVIL, model: '100%', batch: 'b' });
const stock = q.stock({ ...page, product: EVIL, warehouse: '库' });

const statements: Record<string, Statement> = {
  names: q.names(),
  'names of new orders': q.newNames(1000n),
  'highest number': q.highestNumber(),
  'orders of a customer': q.ordersPage([EVIL, 'b'], page),
  'number of his orders': q.ordersCount([EVIL, 'b']),
  'one order': q.order('1343445'),
  'its lines': q.orderLines('1343445'),
  'last orders': q.lastOrders({ until: new Date('2007-12-13T00:00:00Z') }),
  contribution: q.contributionPage(page, [], false),
  'contribution of a year': q.contributionPage({ ...page, year: 2007 }, pairs, false),
  'contribution of some': q.contributionPage(page, pairs, true),
  'contribution of many': q.contributionPage(page, many, true),
  'number of contributions': q.contributionCount(page, pairs, false),
  products: products.page,
  'number of products': products.count,
  stock: stock.page,
  'number of stock': stock.count,
  ...Object.fromEntries(q.probes().map((it, index) => [`probe ${index + 1}`, it])),
};

describe.each(Object.entries(statements))('T-SQL of %s', (name, statement) => {
  const { text, values } = statement;
  // Text of ours in quotes is not SQL.
  const bare = text.replace(/N?'[^']*'/g, "''");

  test('is one SELECT and nothing else', () => {
    expect(() => assertReads(statement)).not.toThrow();
    expect(bare).not.toMatch(
      /\b(INSERT|UPDATE|DELETE|MERGE|EXEC|EXECUTE|DROP|ALTER|CREATE|TRUNCATE|INTO|GRANT|SET|DECLARE|USE|WAITFOR)\b/i,
    );
    expect(bare).not.toContain(';');
  });

  test('has nothing that SQL Server lacks', () => {
    expect(bare).not.toMatch(
      /\bLIMIT\b|\bILIKE\b|\|\||NULLS (FIRST|LAST)|\b(TRUE|FALSE)\b|::|\bGLOB\b|`|\bUSING\b|\bBOOLEAN\b/i,
    );
    expect(bare).not.toMatch(/\b(TRIM|CONCAT_WS|STRING_AGG|GREATEST|LEAST|DATETIME|TO_CHAR)\(/i);
    // Double quotes depend on a session option; brackets do not.
    expect(bare).not.toContain('"');
    // DISTINCT and GROUP BY want columns or expressions, never positions.
    expect(bare).not.toMatch(/(GROUP|ORDER) BY \d/i);
  });

  test('pages by ORDER BY … OFFSET … FETCH', () => {
    const paged = /OFFSET @p\d+ ROWS FETCH NEXT @p\d+ ROWS ONLY$/;
    const wants =
      ['orders of a customer', 'products', 'stock'].includes(name) || name.startsWith('contribution');
    expect(paged.test(text)).toBe(wants);
    if (wants) {
      expect(text).toMatch(/ORDER BY [^()]*.* OFFSET/);
      expect(values.slice(-2)).toEqual([50, 25]);
    } else if (!text.endsWith('ORDER BY o.[odr_id]')) {
      // An ORDER BY in a subquery without OFFSET is refused by SQL Server; at the end it is not.
      expect(text.slice(0, text.lastIndexOf(')') + 1)).not.toMatch(/ORDER BY/);
    }
  });

  test('has its values as @p1 … @pn, each used once, and none of them in the text', () => {
    const used = [...text.matchAll(/@p(\d+)/g)].map((it) => Number(it[1]));
    expect(used).toEqual(values.map((_, index) => index + 1));
    expect(values.length).toBeLessThan(2100);
    for (const part of ['evil', '1343445', '2007', '100%', '聪海', "'5'", "'6'", "'9'"])
      expect(text).not.toContain(part);
  });

  test('reads varchar as Unicode and money as decimal', () => {
    // Every literal outside ASCII is a national one: the code page of the database would lose it.
    expect(text).not.toMatch(/(?<!N)'[^'\x20-\x7e]+'/);
    if (/odd_price|prod_price/.test(text) && !name.startsWith('probe')) {
      expect(text).toMatch(/CAST\(\w\.\[(odd|prod)_price\] AS decimal\(19, 4\)\)/);
    }
    if (/SELECT .*odr_customer/.test(text) && !name.startsWith('probe')) {
      expect(text).toMatch(/CAST\(o\.\[odr_customer\] AS nvarchar/);
    }
    expect(text).not.toMatch(/\b(float|real)\b/i);
  });
});

test('a company with names of its own: quoted, qualified, and never a way in', () => {
  const mapping = mappingSchema.parse({ orders: { table: '销售.客户 订单', number: '订单号' } });
  const { text } = queriesFor(mssql, { ...settings, mapping }).order('1');
  expect(text).toContain('FROM [销售].[客户 订单] o');
  expect(text).toContain('o.[订单号] = @p1');
  for (const table of ['orders]; DROP TABLE x', 'a"b', 'a`b', "a'b", 'a.b.c.d', '', '1abc', 'a--b']) {
    expect(mappingSchema.safeParse({ orders: { table } }).success).toBe(false);
  }
  expect(mappingSchema.safeParse({ orders: { tabel: 'x' } }).success).toBe(false);
});

test('an order numbered with letters is asked for as text', () => {
  const mapping = mappingSchema.parse({ orders: { numberKind: 'text' } });
  expect(queriesFor(mssql, { ...settings, mapping }).order('SO-2007/1').values[0]).toBe('SO-2007/1');
  expect(q.order('1343445').values[0]).toBe(1343445n);
});
