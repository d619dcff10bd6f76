import {
  Box,
  Flex,
  IconButton,
  Link,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { isNumber, shown } from './numbers';
import { nextSort, sortedRows, type Sort } from './sorting';
import type { ReportAnswer, ReportColumn, ReportDescription, ReportRow } from './types';
import { reportWords, useSay } from './words';

/** Numbers stand to the right, and so does what is written above them. */
const NumberHead = styled(Th)`
  & > * {
    justify-content: flex-end;
  }
`;

interface ReportTableProps {
  report: ReportDescription;
  answer: ReportAnswer;
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
}

const Cell = ({ column, row }: { column: ReportColumn; row: ReportRow }) => (
  <Typography
    textColor="neutral800"
    ellipsis={column.kind === 'text'}
    title={String(row[column.readAs ?? column.name] ?? '')}
  >
    {shown(row[column.readAs ?? column.name], column.kind)}
  </Typography>
);

/** The rows of a report; what stands first in each leads to the records behind it. */
export const ReportTable = ({ report, answer, sort, onSort }: ReportTableProps) => {
  const say = useSay();
  const { columns } = report;
  const named = columns.find((it) => it.kind === 'text' || it.kind === 'choice') ?? columns[0];
  const rows = answer.data.map((row, index) => ({ row, goal: answer.meta.goals[index], index }));
  const shownRows = report.paged ? rows : sortedRows(rows, columns, sort);
  const align = (column: ReportColumn) => (isNumber(column.kind) ? 'flex-end' : 'flex-start');

  return (
    <Table colCount={columns.length} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {columns.map((column) => {
            const Head = isNumber(column.kind) ? NumberHead : Th;
            return (
              <Head
                key={column.name}
                aria-sort={
                  sort?.column === column.name
                    ? sort.order === 'asc'
                      ? 'ascending'
                      : 'descending'
                    : undefined
                }
                action={
                  column.sortable ? (
                    <IconButton
                      variant="ghost"
                      label={say(reportWords.sortedBy, { column: column.label })}
                      onClick={() => onSort(nextSort(column, sort))}
                    >
                      {sort?.column === column.name && sort.order === 'asc' ? <CaretUp /> : <CaretDown />}
                    </IconButton>
                  ) : undefined
                }
              >
                <Typography variant="sigma">{column.label}</Typography>
              </Head>
            );
          })}
        </Tr>
      </Thead>
      <Tbody>
        {shownRows.map(({ row, goal, index }) => (
          <Tr key={index}>
            {columns.map((column) => (
              <Td key={column.name}>
                <Flex justifyContent={align(column)} maxWidth="48rem">
                  {column === named && goal ? (
                    <Link tag={NavLink} to={goal} title={say(reportWords.behind)}>
                      {shown(row[column.readAs ?? column.name], column.kind)}
                    </Link>
                  ) : (
                    <Cell column={column} row={row} />
                  )}
                </Flex>
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

export const NoRows = () => {
  const say = useSay();
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={9}>
      <Flex justifyContent="center">
        <Typography textColor="neutral600">{say(reportWords.none)}</Typography>
      </Flex>
    </Box>
  );
};
