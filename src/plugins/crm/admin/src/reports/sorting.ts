import type { ReportColumn, ReportRow } from './types';
import { isNumber } from './numbers';

export interface Sort {
  column: string;
  order: 'asc' | 'desc';
}

export const readSort = (text: string | undefined): Sort | undefined => {
  const [column, order] = text?.split(':') ?? [];
  return column && (order === 'asc' || order === 'desc') ? { column, order } : undefined;
};

/** Numbers are best seen from the largest, words from the first. */
export const nextSort = (column: ReportColumn, now: Sort | undefined): Sort => {
  const first = isNumber(column.kind) || column.kind === 'year' ? 'desc' : 'asc';
  if (now?.column !== column.name) return { column: column.name, order: first };
  return { column: column.name, order: now.order === 'asc' ? 'desc' : 'asc' };
};

/** The order of rows that are all here; a paged report is sorted by the database. */
export const sortedRows = <R extends { row: ReportRow }>(
  rows: readonly R[],
  columns: readonly ReportColumn[],
  sort?: Sort,
): R[] => {
  const column = columns.find((it) => it.name === sort?.column);
  if (!column || !sort) return [...rows];
  const sign = sort.order === 'asc' ? 1 : -1;
  const value = ({ row }: R) => row[column.readAs ?? column.name] ?? '';
  const compare = (a: R, b: R) =>
    isNumber(column.kind)
      ? Number(value(a)) - Number(value(b))
      : String(value(a)).localeCompare(String(value(b)), 'zh');
  return [...rows].sort((a, b) => sign * compare(a, b));
};
