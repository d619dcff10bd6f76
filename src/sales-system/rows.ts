import type { Dialect } from './dialects';
import { dateText } from './local-time';
import type { Order, OrderLine, Product, Stock } from './port';
import type { RawRow } from './statement';

/**
 * Reads what really arrives: padded, blank, missing, of another kind, in another encoding. No row throws; what
 * cannot be read is missing.
 */
const gbk = new TextDecoder('gbk');

export const textOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  // Bytes that are no UTF-8: in these systems that is GBK.
  const text = value instanceof Uint8Array ? gbk.decode(value) : String(value);
  return text.replace(/^[\s\u0000]+|[\s\u0000]+$/gu, '') || null;
};

const wholeOf = (value: unknown): number | null => {
  const text = textOf(value);
  if (text === null || !/^-?\d+(\.0*)?$/.test(text)) return null;
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : null;
};

/** Exact decimal text, or whole ten-thousandths, as a decimal with two places; halves are rounded away from zero. */
export const moneyOf = (value: unknown, form: Dialect['moneyIn']): string | null => {
  const text = textOf(value);
  const match = text && /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole, fraction = ''] = match;
  const cents =
    form === 'units'
      ? (BigInt(whole) + 50n) / 100n
      : BigInt(whole + fraction.padEnd(2, '0').slice(0, 2)) + ((fraction[2] ?? '0') >= '5' ? 1n : 0n);
  const digits = cents.toString().padStart(3, '0');
  const money = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return sign && cents > 0n ? `-${money}` : money;
};

export const totalOf = (rows: readonly RawRow[]): number => Number(rows[0]?.total ?? 0);

/** Readers of each kind of row, for one engine and one time zone. */
export const readersFor = ({ moneyIn }: Dialect, timeZone: string) => ({
  order: (row: RawRow): Order => ({
    number: textOf(row.number) ?? '',
    date: dateText(textOf(row.date), timeZone),
    address: textOf(row.address),
    status: textOf(row.status) ?? '',
    total: moneyOf(row.total, moneyIn) ?? '0.00',
  }),
  line: (row: RawRow): OrderLine => ({
    product: textOf(row.product),
    model: textOf(row.model),
    batch: textOf(row.batch),
    quantity: wholeOf(row.quantity),
    unit: textOf(row.unit) ?? textOf(row.usual),
    price: moneyOf(row.price, moneyIn),
    amount: moneyOf(row.amount, moneyIn),
  }),
  product: (row: RawRow): Product => ({
    number: textOf(row.number) ?? '',
    name: textOf(row.name) ?? '',
    model: textOf(row.model) ?? '',
    batch: textOf(row.batch),
    unit: textOf(row.unit),
    price: moneyOf(row.price, moneyIn),
    memo: textOf(row.memo),
  }),
  stock: (row: RawRow): Stock => ({
    number: textOf(row.number) ?? '',
    product: textOf(row.product),
    model: textOf(row.model),
    batch: textOf(row.batch),
    warehouse: textOf(row.warehouse) ?? '',
    location: textOf(row.location) ?? '',
    count: wholeOf(row.count) ?? 0,
    memo: textOf(row.memo),
  }),
});
