import type { ReactNode } from 'react';
import { Cell, HeadCell, TableBox } from './components';

export interface DataColumn<Row> {
  field: string;
  label: string;
  /** Figures stand to the right, under one another. */
  number?: boolean;
  show: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
}

/** Rows of the sales system as a table; they have no key of their own that is sure to be unique. */
export const DataTable = <Row,>({ columns, rows }: DataTableProps<Row>) => (
  <TableBox>
    <table>
      <thead>
        <tr>
          {columns.map(({ field, label, number }) => (
            <HeadCell key={field} number={number}>
              {label}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {columns.map(({ field, show, number }) => (
              <Cell key={field} number={number}>
                {show(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </TableBox>
);
