import writeXlsx, { type Cell } from 'write-excel-file/node';
import { say, type Language } from '../../labels/text';
import type { Column, ColumnKind, Row } from '../report';
import { cellOf } from './cells';

const FORMAT: Partial<Record<ColumnKind, string>> = {
  money: '#,##0.00',
  percent: '0.0',
  integer: '#,##0',
  year: '0',
};
const WIDTH: Record<ColumnKind, number> = {
  text: 36,
  choice: 20,
  money: 20,
  integer: 14,
  percent: 12,
  year: 10,
};
/** The longest text that a cell can hold. */
const MAX_CELL = 32767;

const cell = (row: Row, column: Column): Cell => {
  const { text, number } = cellOf(row, column);
  if (text === '') return null;
  if (number) return { type: Number, value: Number(text), format: FORMAT[column.kind] };
  return { type: String, value: text.slice(0, MAX_CELL) };
};

/** A workbook with one sheet: numbers are numbers, headings in the reader's language, the first row stays in view. */
export const toXlsx = (
  title: string,
  columns: readonly Column[],
  rows: readonly Row[],
  language: Language,
): Promise<Buffer> =>
  writeXlsx(
    [
      columns.map((it): Cell => ({ type: String, value: say(it.label, language), fontWeight: 'bold' })),
      ...rows.map((row) => columns.map((it) => cell(row, it))),
    ],
    {
      sheet: title.slice(0, 31),
      stickyRowsCount: 1,
      columns: columns.map((it) => ({ width: WIDTH[it.kind] })),
    },
  ).toBuffer();
