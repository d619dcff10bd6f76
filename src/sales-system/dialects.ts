/** All that differs by engine. Each function takes and gives SQL text; values never pass through here. */
export interface Dialect {
  readonly name: 'sqlite' | 'mssql' | 'postgres' | 'mysql';
  quote(identifier: string): string;
  /** The n-th parameter, from 1. */
  parameter(position: number): string;
  /** One page of an ordered statement. */
  page(offset: string, size: string): string;
  /** A short code without the blanks that pad it. */
  word(sql: string): string;
  /** Anything as text that the driver reads without loss. */
  text(sql: string): string;
  /** Text that is equal only to the very same text, whatever the column's collation thinks. */
  exact(sql: string): string;
  /** `column IN (names)`, to the letter, in a form that an index on the column serves. */
  oneOf(column: string, names: readonly string[]): string;
  /** A date, sortable; NULL where it is none. */
  date(sql: string): string;
  dateText(sql: string): string;
  /** A parameter such as 2007-12-31T23:59:59 as the engine's date. */
  dateValue(parameter: string): string;
  /** A whole number, NULL where there is none. */
  count(sql: string): string;
  /** A price in the engine's exact money, NULL where there is none. */
  price(sql: string): string;
  /** Quantity times price, exact; NULL where either is missing. */
  amount(quantity: string, price: string): string;
  moneyText(sql: string): string;
  /** How `moneyText` writes it: decimal text, or whole ten-thousandths. */
  readonly moneyIn: 'decimal' | 'units';
  /** A JSON list [{"r": name, "g": customer}] as a table with the columns raw and grp. */
  pairs(parameter: string): string;
  /** How a name of an order is compared with `raw` of `pairs`, and how such a name is written there. */
  rawKey(sql: string): string;
  rawValue(raw: string | Uint8Array): string;
  /** A column as text that filters look into. */
  searchable(sql: string): string;
  /** A text of ours (never a value) in a statement. */
  literal(text: string): string;
}

const doubled = (mark: string) => (identifier: string) =>
  identifier
    .split('.')
    .map((it) => `${mark}${it}${mark}`)
    .join('.');
const list = (names: readonly string[]) => names.join(', ');

export const mssql: Dialect = {
  name: 'mssql',
  quote: (identifier) =>
    identifier
      .split('.')
      .map((it) => `[${it}]`)
      .join('.'),
  parameter: (position) => `@p${position}`,
  page: (offset, size) => `OFFSET ${offset} ROWS FETCH NEXT ${size} ROWS ONLY`,
  word: (sql) => `LTRIM(RTRIM(CAST(${sql} AS nvarchar(50))))`,
  // varchar holds the bytes of its collation's code page (GBK): the server turns them into Unicode.
  text: (sql) => `CAST(${sql} AS nvarchar(4000))`,
  exact: (sql) => `CAST(${sql} AS nvarchar(400)) COLLATE Latin1_General_BIN2`,
  // The column's own collation may fold more than the CRM does; it finds by the index, the exact form decides.
  oneOf: (column, names) => `${column} IN (${list(names)}) AND ${mssql.exact(column)} IN (${list(names)})`,
  date: (sql) => sql,
  dateText: (sql) => `CONVERT(varchar(23), ${sql}, 121)`,
  dateValue: (parameter) => `CONVERT(datetime, ${parameter}, 126)`,
  count: (sql) => `CAST(${sql} AS decimal(10, 0))`,
  price: (sql) => `CAST(${sql} AS decimal(19, 4))`,
  // decimal(10,0) × decimal(19,4) is decimal(30,4): anything wider would lose the last places.
  amount: (quantity, price) => `${mssql.count(quantity)} * ${mssql.price(price)}`,
  moneyText: (sql) => `CAST(${sql} AS varchar(50))`,
  moneyIn: 'decimal',
  pairs: (parameter) =>
    `(SELECT r COLLATE Latin1_General_BIN2 AS raw, g COLLATE Latin1_General_BIN2 AS grp ` +
    `FROM OPENJSON(${parameter}) WITH (r nvarchar(400) '$.r', g nvarchar(400) '$.g'))`,
  rawKey: (sql) => sql,
  rawValue: String,
  searchable: (sql) => `CAST(${sql} AS nvarchar(400))`,
  literal: (text) => `N'${text}'`,
};

export const postgres: Dialect = {
  name: 'postgres',
  quote: doubled('"'),
  parameter: (position) => `$${position}`,
  page: (offset, size) => `LIMIT ${size} OFFSET ${offset}`,
  word: (sql) => `TRIM(CAST(${sql} AS text))`,
  text: (sql) => `CAST(${sql} AS text)`,
  exact: (sql) => `CAST(${sql} AS text)`,
  oneOf: (column, names) => `${column} IN (${list(names)})`,
  date: (sql) => sql,
  dateText: (sql) => `CAST(${sql} AS text)`,
  dateValue: (parameter) => `CAST(${parameter} AS timestamp)`,
  count: (sql) => `CAST(${sql} AS numeric)`,
  price: (sql) => `NULLIF(CAST(${sql} AS numeric), CAST('NaN' AS numeric))`,
  amount: (quantity, price) => `${postgres.count(quantity)} * ${postgres.price(price)}`,
  moneyText: (sql) => `CAST(${sql} AS text)`,
  moneyIn: 'decimal',
  pairs: (parameter) =>
    `(SELECT r AS raw, g AS grp FROM json_to_recordset(CAST(${parameter} AS json)) AS t(r text, g text))`,
  rawKey: (sql) => sql,
  rawValue: String,
  searchable: (sql) => `CAST(${sql} AS text)`,
  literal: (text) => `'${text}'`,
};

export const mysql: Dialect = {
  name: 'mysql',
  quote: doubled('`'),
  parameter: () => '?',
  page: (offset, size) => `LIMIT ${size} OFFSET ${offset}`,
  word: (sql) => `TRIM(${sql})`,
  text: (sql) => `CONVERT(${sql} USING utf8mb4)`,
  exact: (sql) => `CONVERT(${sql} USING utf8mb4) COLLATE utf8mb4_bin`,
  oneOf: (column, names) => `${column} IN (${list(names)}) AND ${mysql.exact(column)} IN (${list(names)})`,
  date: (sql) => sql,
  dateText: (sql) => `CAST(${sql} AS CHAR)`,
  dateValue: (parameter) => `CAST(${parameter} AS DATETIME)`,
  count: (sql) => `CAST(${sql} AS DECIMAL(10, 0))`,
  price: (sql) => `CAST(${sql} AS DECIMAL(19, 4))`,
  amount: (quantity, price) => `${mysql.count(quantity)} * ${mysql.price(price)}`,
  moneyText: (sql) => `CAST(${sql} AS CHAR)`,
  moneyIn: 'decimal',
  pairs: (parameter) =>
    `(SELECT r COLLATE utf8mb4_bin AS raw, g COLLATE utf8mb4_bin AS grp FROM JSON_TABLE(${parameter}, '$[*]' COLUMNS ` +
    `(r varchar(400) CHARACTER SET utf8mb4 PATH '$.r', g varchar(400) CHARACTER SET utf8mb4 PATH '$.g')) AS t)`,
  rawKey: (sql) => sql,
  rawValue: String,
  searchable: (sql) => sql,
  literal: (text) => `'${text}'`,
};

/** SQLite keeps whatever was written into a column: each value is looked at before it is counted. */
const units = (sql: string) =>
  `CASE typeof(${sql}) WHEN 'text' THEN CASE WHEN TRIM(${sql}) = '' OR TRIM(${sql}) GLOB '*[^0-9.-]*' THEN NULL ` +
  `ELSE CAST(ROUND(${sql} * 10000) AS INTEGER) END WHEN 'blob' THEN NULL ` +
  `ELSE CAST(ROUND(${sql} * 10000) AS INTEGER) END`;
/** Amounts of 10^13 yuan and more are dirt; without a bound two of them would break the sum of everything. */
const bounded = (sql: string) => {
  const bound = '100000000000000000';
  return `NULLIF(NULLIF(MAX(MIN(${sql}, ${bound}), -${bound}), ${bound}), -${bound})`;
};

export const sqlite: Dialect = {
  name: 'sqlite',
  quote: doubled('"'),
  parameter: () => '?',
  page: (offset, size) => `LIMIT ${size} OFFSET ${offset}`,
  word: (sql) => `TRIM(${sql})`,
  // As bytes, so that text which is not UTF-8 arrives whole and can be read as GBK.
  text: (sql) => `CAST(${sql} AS BLOB)`,
  exact: (sql) => sql,
  oneOf: (column, names) => `${column} IN (${list(names)})`,
  date: (sql) => `datetime(${sql})`,
  dateText: (sql) => `CAST(${sql} AS BLOB)`,
  dateValue: (parameter) => `datetime(${parameter})`,
  count: (sql) => `CAST(${sql} AS INTEGER)`,
  // Ten-thousandths as whole numbers, as SQL Server's money keeps them: sums are exact.
  price: (sql) => bounded(units(sql)),
  amount: (quantity, price) => bounded(`CAST(${quantity} AS INTEGER) * ${units(price)}`),
  moneyText: (sql) => `CAST(${sql} AS TEXT)`,
  moneyIn: 'units',
  pairs: (parameter) =>
    `(SELECT json_extract(value, '$.r') AS raw, json_extract(value, '$.g') AS grp FROM json_each(${parameter}))`,
  rawKey: (sql) => `hex(CAST(${sql} AS BLOB))`,
  rawValue: (raw) =>
    Buffer.from(raw as string)
      .toString('hex')
      .toUpperCase(),
  searchable: (sql) => sql,
  literal: (text) => `'${text}'`,
};

export const dialects = { sqlite, mssql, postgres, mysql } as const;
