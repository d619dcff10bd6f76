import { dateText, naiveTime, readDate } from '../../src/sales-system/local-time';
import { moneyOf, textOf } from '../../src/sales-system/rows';

test.each([
  ['55200.0000', '55200.00'],
  ['0.0050', '0.01'],
  ['0.0049', '0.00'],
  ['-0.005', '-0.01'],
  ['-0.001', '0.00'],
  ['7', '7.00'],
  ['922337203685477.5807', '922337203685477.58'],
  ['99999999999999999999999999.9951', '100000000000000000000000000.00'],
])('money %s is %s', (written, shown) => {
  expect(moneyOf(written, 'decimal')).toBe(shown);
});
test.each([
  ['552000000', '55200.00'],
  ['50', '0.01'],
  ['-49', '0.00'],
  ['9223372036854775807', '922337203685477.58'],
])('%s ten-thousandths are %s', (written, shown) => {
  expect(moneyOf(written, 'units')).toBe(shown);
});
test.each([null, undefined, '', 'NaN', 'n/a', '1e5', '1,000.00'])('money %j is missing', (written) => {
  expect(moneyOf(written, 'decimal')).toBeNull();
});

test('blank text is missing, padding goes, and bytes that are no UTF-8 are GBK', () => {
  expect(textOf('  \u3000 ')).toBeNull();
  expect(textOf('  台\u0000 ')).toBe('台');
  expect(textOf(Uint8Array.of(0xb1, 0xb1, 0xbe, 0xa9, 0x20))).toBe('北京');
});

test.each([
  ['2007-12-02 10:30:00.000', '2007-12-02T10:30:00+08:00'],
  ['2007-12-02', '2007-12-02T00:00:00+08:00'],
  ['2007-12-02T10:30:00Z', '2007-12-02T10:30:00+00:00'],
  ['2007-12-02 10:30:00+05:30', '2007-12-02T10:30:00+05:30'],
  ['2008-02-29 23:59', '2008-02-29T23:59:00+08:00'],
  // China had summer time in 1986–1991.
  ['1988-07-01 12:00:00', '1988-07-01T12:00:00+09:00'],
])('%s in Shanghai is %s', (written, shown) => {
  expect(dateText(written, 'Asia/Shanghai')).toBe(shown);
  expect(readDate(written, 'Asia/Shanghai')?.instant).toEqual(new Date(shown));
});
test.each([
  null,
  '',
  'unknown',
  '2007-02-29',
  '2007-13-01',
  '2007-12-02 24:61',
  '0000-00-00 00:00:00',
  'infinity',
  '2007/12/02',
  '12007-01-01',
])('%j is no date', (written) => expect(dateText(written, 'Asia/Shanghai')).toBeNull());

test('the clock on the wall of a zone', () => {
  expect(naiveTime(new Date('2007-12-31T16:00:00Z'), 'Asia/Shanghai')).toBe('2008-01-01T00:00:00');
  expect(naiveTime(new Date('2007-07-01T04:00:00Z'), 'America/New_York')).toBe('2007-07-01T00:00:00');
});
