import { stringify } from 'csv-stringify/sync';
import { say, type Language } from '../../labels/text';
import type { Column, Row } from '../report';
import { cellOf, type FileCell } from './cells';

/** What a spreadsheet takes for the beginning of a formula, also behind blanks. */
const FORMULA = /^\s*[=+\-@\t\r|%]/;

/** Text that would be run as a formula is kept as text by an apostrophe; numbers are numbers and need none. */
const harmless = ({ text, number }: FileCell): string => (!number && FORMULA.test(text) ? `'${text}` : text);

/** A CSV that Excel opens right: UTF-8 with its mark, lines as Windows ends them, headings in the reader's language. */
export const toCsv = (columns: readonly Column[], rows: readonly Row[], language: Language): Buffer =>
  Buffer.from(
    stringify(
      [
        columns.map((it) => say(it.label, language)),
        ...rows.map((row) => columns.map((it) => harmless(cellOf(row, it)))),
      ],
      { bom: true, record_delimiter: 'windows' },
    ),
  );
