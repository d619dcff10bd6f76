import type { Actor } from '../actor/actor';
import type { Language, Text } from '../labels/text';
import type { Goal } from './goal';

/** A field of a noun: who may not read it gets neither the column nor the filter made of it. */
export interface FieldRef {
  uid: string;
  field: string;
}

export type ColumnKind = 'text' | 'money' | 'integer' | 'percent' | 'year' | 'choice';

export interface Column {
  name: string;
  label: Text;
  kind: ColumnKind;
  field?: FieldRef;
  /** For `choice`: the stored value; people read the column of this name in its place. */
  readAs?: string;
  sortable?: boolean;
}

export interface Choice {
  value: string;
  label: Text;
  field?: FieldRef;
}

/** A question that a report can be asked. */
export interface Parameter {
  name: string;
  label: Text;
  kind: 'text' | 'year' | 'choice';
  /** For `choice`; the first one is taken where nothing is said. */
  choices?: readonly Choice[];
  field?: FieldRef;
}

export type Values = Readonly<Record<string, string | number | undefined>>;

export interface Asked {
  values: Values;
  page: number;
  pageSize: number;
  sort?: { column: string; order: 'asc' | 'desc' };
}

export interface Reader {
  actor: Actor;
  language: Language;
  /** The company's time zone. */
  zone: string;
}

/** Money is a decimal string, so that nothing is rounded on the way. */
export type Row = Record<string, string | number | null | undefined>;

export interface Page {
  rows: Row[];
  total: number;
}

/** One bar, slice or point; `goal` leads to the records behind it. */
export interface Mark {
  category: string;
  value: number | string;
  goal?: Goal;
}

export interface Chart {
  kind: 'bar' | 'pie' | 'line';
  category: Text;
  value: Text;
  valueKind: ColumnKind;
  /** Which columns of the rows are drawn; where a report has `marks`, those are drawn instead. */
  from?: { category: string; value: string };
}

/**
 * One report. Its address, page, filters, table, chart and exports all come from here; a new report is a new file
 * and a row in the registry.
 */
export interface Report {
  name: string;
  label: Text;
  about: Text;
  parameters: readonly Parameter[];
  columns: readonly Column[];
  paged: boolean;
  chart: Chart;
  rows(asked: Asked, reader: Reader): Promise<Page>;
  /** What the chart shows where that is not the rows of the table, grouped by the database. */
  marks?(asked: Asked, reader: Reader): Promise<Mark[]>;
  /** The records behind one row. */
  goal?(row: Row, asked: Asked, reader: Reader): Goal | undefined;
}
