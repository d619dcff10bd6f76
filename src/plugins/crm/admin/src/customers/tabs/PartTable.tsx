import { Link as StyledLink } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { ListedRecord } from '../../api/types';
import { Hint } from '../../components/Hint';
import { recordPath } from '../../nouns';
import { wordOfField } from '../../words/words';
import { Cell, HeadCell, TableBox, Waiting } from '../components';
import { Pager } from '../Pager';
import type { Overview, PartName } from '../types';
import { useWords, type CustomerWord } from '../words';
import { usePart } from './use-part';

interface PartTableProps {
  uid: string;
  part: PartName;
  overview: Overview;
  none: CustomerWord;
  columns: readonly { field: string; show: (record: ListedRecord) => ReactNode }[];
}

/** What belongs to a customer as rows; the first column leads to the record. */
export const PartTable = ({ uid, part, overview, none, columns }: PartTableProps) => {
  const { locale } = useIntl();
  const words = useWords();
  const { rows, isLoading, pagination, setPage } = usePart(overview, part);
  if (pagination.total === 0) return <Hint>{words(none)}</Hint>;
  if (isLoading) return <Waiting />;
  return (
    <>
      <TableBox>
        <table>
          <thead>
            <tr>
              {['code', ...columns.map(({ field }) => field)].map((field) => (
                <HeadCell key={field}>{wordOfField(uid, field, locale)}</HeadCell>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((record) => (
              <tr key={record.documentId}>
                <Cell>
                  <StyledLink tag={Link} to={recordPath(uid, record.documentId)}>
                    {String(record.code ?? '-')}
                  </StyledLink>
                </Cell>
                {columns.map(({ field, show }) => (
                  <Cell key={field}>{show(record)}</Cell>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {pagination.pageCount > 1 ? <Pager pagination={pagination} onPage={setPage} /> : null}
    </>
  );
};
