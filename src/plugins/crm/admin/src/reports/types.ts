/** What GET /crm/reports and GET /crm/reports/<name> answer. */

export type ColumnKind = 'text' | 'money' | 'integer' | 'percent' | 'year' | 'choice';
export type FileFormat = 'csv' | 'xlsx';
export type Format = FileFormat | 'png';

export interface ReportParameter {
  name: string;
  label: string;
  kind: 'text' | 'year' | 'choice';
  choices?: { value: string; label: string }[];
}

export interface ReportColumn {
  name: string;
  label: string;
  kind: ColumnKind;
  /** For a choice: what people read stands in the column of this name. */
  readAs?: string;
  sortable: boolean;
}

export interface ReportDescription {
  name: string;
  label: string;
  about: string;
  paged: boolean;
  parameters: ReportParameter[];
  columns: ReportColumn[];
  chart: { kind: 'bar' | 'pie' | 'line'; category: string; value: string; valueKind: ColumnKind };
  formats: Format[];
}

export type ReportRow = Record<string, string | number | null>;

export interface ReportMark {
  category: string;
  value: number | string;
  goal: string | null;
}

export interface ReportAnswer {
  data: ReportRow[];
  meta: {
    pagination?: { page: number; pageSize: number; pageCount: number; total: number };
    /** The address in the panel of the records behind each row. */
    goals: (string | null)[];
    chart: ReportMark[];
  };
}
