import type { Column, Row } from '../report';

const NUMBERS = new Set<Column['kind']>(['money', 'integer', 'percent', 'year']);

/** A cell of a file: what people read, and whether it is a number (money as its exact decimal text). */
export interface FileCell {
  text: string;
  number: boolean;
}

export const cellOf = (row: Row, column: Column): FileCell => {
  const value = row[column.readAs ?? column.name];
  if (value === null || value === undefined) return { text: '', number: false };
  return { text: String(value), number: NUMBERS.has(column.kind) && /^-?\d+(\.\d+)?$/.test(String(value)) };
};
