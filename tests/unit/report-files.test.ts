import readXlsx from 'read-excel-file/node';
import { toCsv } from '../../src/reports/files/csv';
import { toXlsx } from '../../src/reports/files/xlsx';
import type { Column } from '../../src/reports/report';

const columns: Column[] = [
  { name: 'customer', label: ['客户', 'Customer'], kind: 'text' },
  { name: 'amount', label: ['金额', 'Amount'], kind: 'money' },
  { name: 'type', label: ['类型', 'Type'], kind: 'choice', readAs: 'label' },
];
const rows = [
  { customer: '聪海信息科技有限公司', amount: '55200.00', type: '1', label: '咨询' },
  { customer: '=1+1', amount: '-12.50', type: '2', label: '@SUM(A1)' },
  { customer: 'a,"b"\nc', amount: null, type: null, label: null },
];

describe('files of a report', () => {
  const csv = toCsv(columns, rows, 'zh-Hans').toString('utf8');

  test('a CSV begins with the mark by which Excel knows UTF-8, and its lines end as Windows ends them', () => {
    expect(csv.startsWith('\uFEFF客户,金额,类型\r\n聪海信息科技有限公司,55200.00,咨询\r\n')).toBe(true);
    expect(csv.endsWith('"a,""b""\nc",,\r\n')).toBe(true);
  });

  test('text that a spreadsheet would run stays text; a negative number stays a number', () => {
    expect(csv).toContain("\r\n'=1+1,-12.50,'@SUM(A1)\r\n");
  });

  test('headings follow the language', () => {
    expect(toCsv(columns, [], 'en').toString('utf8')).toBe('\uFEFFCustomer,Amount,Type\r\n');
  });

  test('in an XLSX numbers are numbers and formulas are text', async () => {
    const read = (await readXlsx(await toXlsx('报表', columns, rows, 'zh-Hans'))) as unknown;
    const sheet =
      Array.isArray(read) && Array.isArray((read as unknown[][])[0])
        ? read
        : (read as { data: unknown }[])[0].data;
    expect(sheet).toEqual([
      ['客户', '金额', '类型'],
      ['聪海信息科技有限公司', 55200, '咨询'],
      ['=1+1', -12.5, '@SUM(A1)'],
      ['a,"b"\nc', null, null],
    ]);
  });
});
