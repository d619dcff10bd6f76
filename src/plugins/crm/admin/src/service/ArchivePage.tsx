import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Hint } from '../components/Hint';
import { HeadCell, TableBox, Unavailable, Waiting } from '../customers/components';
import { Pager } from '../customers/Pager';
import { useCategories } from '../fields/use-categories';
import { SERVICE_REQUEST } from '../nouns';
import { wordOfField } from '../words/words';
import { ArchivedRow, ARCHIVE_COLUMNS } from './ArchivedRow';
import { ArchiveFilters } from './ArchiveFilters';
import { useArchiveQuery, type ArchiveFilters as Filters } from './service-api';
import { useServiceWords } from './words';

/** The archive of service requests: searched, and every request read in full (requirements 4). */
const ArchivePage = () => {
  const { locale } = useIntl();
  const words = useServiceWords();
  const category = useCategories(SERVICE_REQUEST)('type');
  const [filters, setFilters] = useState<Filters>({});
  const [paged, setPaged] = useState({ page: 1, pageSize: 10 });
  const { data, error, isLoading, isFetching, refetch } = useArchiveQuery(
    { ...filters, ...paged },
    { refetchOnMountOrArgChange: true },
  );
  const table = () => {
    if (isLoading) return <Waiting />;
    if (error) return <Unavailable error={error} isRetrying={isFetching} onRetry={() => void refetch()} />;
    if (!data || data.meta.pagination.total === 0) return <Hint>{words('archive.none')}</Hint>;
    return (
      <TableBox>
        <table>
          <thead>
            <tr>
              {ARCHIVE_COLUMNS.map((field) => (
                <HeadCell key={field}>{wordOfField(SERVICE_REQUEST, field, locale)}</HeadCell>
              ))}
              <th aria-label={words('archive.read')} />
            </tr>
          </thead>
          <tbody>
            {data.data.map((it) => (
              <ArchivedRow key={it.documentId} request={it} category={category} />
            ))}
          </tbody>
        </table>
      </TableBox>
    );
  };
  return (
    <Page.Main>
      <Page.Title>{words('archive.title')}</Page.Title>
      <Layouts.BaseHeader title={words('archive.title')} subtitle={words('archive.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <ArchiveFilters
            onSearch={(wanted) => {
              setFilters(wanted);
              setPaged((it) => ({ ...it, page: 1 }));
            }}
          />
          <Box background="neutral0" padding={4} hasRadius shadow="tableShadow" data-testid="crm-archive">
            {table()}
            {data ? (
              <Pager
                pagination={data.meta.pagination}
                onPage={(page) => setPaged((it) => ({ ...it, page }))}
                onSize={(pageSize) => setPaged({ page: 1, pageSize })}
              />
            ) : null}
          </Box>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default ArchivePage;
