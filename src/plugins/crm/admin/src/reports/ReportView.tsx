import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Page, Pagination, useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Unavailable } from '../customers/components';
import { useAsked } from './asked';
import { Filters } from './Filters';
import { ReportChart } from './ReportChart';
import { useReportQuery } from './reports-api';
import { NoRows, ReportTable } from './ReportTable';
import { readSort, type Sort } from './sorting';
import { takeAway, takePicture } from './take-away';
import type { Format, ReportDescription } from './types';
import { reportWords, useSay } from './words';

/** What holds the whole report; the picture stands with the chart. */
const FILES = ['csv', 'xlsx'] as const;

/** One report: what it can be asked, its chart, its table, and the files in which it can be taken away. */
export const ReportView = ({ report }: { report: ReportDescription }) => {
  const say = useSay();
  const { locale } = useIntl();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const { asked, ask } = useAsked(report);
  const [localSort, setLocalSort] = useState<Sort>();
  const [taking, setTaking] = useState<Format>();
  const { data, error, isFetching, refetch } = useReportQuery(
    { name: report.name, asked, language: locale },
    { refetchOnMountOrArgChange: true },
  );
  const sort = report.paged ? readSort(asked.sort) : localSort;
  const onSort = (next: Sort) =>
    report.paged ? ask({ sort: `${next.column}:${next.order}` }) : setLocalSort(next);

  const take = async (format: Format, work: () => Promise<void>) => {
    setTaking(format);
    try {
      await work();
      toggleNotification({ type: 'success', message: say(reportWords.ready) });
    } catch (problem) {
      toggleNotification({ type: 'danger', message: formatAPIError(problem as never) });
    } finally {
      setTaking(undefined);
    }
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Typography textColor="neutral600">{report.about}</Typography>
      <Flex justifyContent="space-between" alignItems="flex-end" gap={4} wrap="wrap">
        <Filters key={report.name} report={report} asked={asked} ask={ask} />
        <Flex gap={2}>
          {FILES.filter((format) => report.formats.includes(format)).map((format) => (
            <Button
              key={format}
              variant="secondary"
              size="L"
              startIcon={<Download />}
              loading={taking === format}
              disabled={taking !== undefined}
              onClick={() => void take(format, () => takeAway(report.name, report.label, asked, format))}
            >
              {format.toUpperCase()}
            </Button>
          ))}
        </Flex>
      </Flex>
      {error ? (
        <Box background="neutral0" shadow="tableShadow" hasRadius>
          <Unavailable error={error} isRetrying={isFetching} onRetry={() => void refetch()} />
        </Box>
      ) : null}
      {!data && !error && isFetching ? <Page.Loading /> : null}
      {data && !error && data.data.length === 0 ? <NoRows /> : null}
      {data && !error && data.data.length > 0 ? (
        <>
          <ReportChart
            report={report}
            answer={data}
            isTaking={taking === 'png'}
            onTake={(picture) =>
              void take('png', () => takePicture(report.name, report.label, asked, picture))
            }
          />
          <ReportTable report={report} answer={data} sort={sort} onSort={onSort} />
          {data.meta.pagination ? (
            <Pagination.Root
              pageCount={data.meta.pagination.pageCount}
              total={data.meta.pagination.total}
              defaultPageSize={25}
            >
              <Pagination.PageSize options={['10', '25', '50', '100']} />
              <Pagination.Links />
            </Pagination.Root>
          ) : null}
        </>
      ) : null}
    </Flex>
  );
};
