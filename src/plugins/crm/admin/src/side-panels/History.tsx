import { Flex, IconButtonGroup, IconButton, Loader, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useHistoryQuery, type RecordRef } from '../api/crm-api';
import { HistoryEntry } from './HistoryEntry';

/** The trail of one record, the newest first, a page at a time. */
export const History = ({ record }: { record: RecordRef }) => {
  const { formatMessage, locale } = useIntl();
  const [page, setPage] = useState(1);
  const { data, isLoading, isError } = useHistoryQuery({ ...record, language: locale, page });

  if (isLoading) return <Loader small>{formatMessage({ id: 'crm.loading' })}</Loader>;
  if (isError || !data) {
    return <Typography textColor="neutral600">{formatMessage({ id: 'crm.history.unavailable' })}</Typography>;
  }
  const { pageCount } = data.pagination;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-testid="crm-history">
      {data.data.length === 0 ? (
        <Typography textColor="neutral600">{formatMessage({ id: 'crm.history.none' })}</Typography>
      ) : null}
      {data.data.map((event, index) => (
        <HistoryEntry key={`${event.at} ${index}`} event={event} uid={record.uid} />
      ))}
      {pageCount > 1 ? (
        <Flex justifyContent="space-between">
          <Typography variant="pi" textColor="neutral600">
            {formatMessage({ id: 'crm.history.page' }, { page, pageCount })}
          </Typography>
          <IconButtonGroup>
            <IconButton
              type="button"
              label={formatMessage({ id: 'crm.history.newer' })}
              disabled={page <= 1}
              onClick={() => setPage(page - 1)}
            >
              <ChevronLeft />
            </IconButton>
            <IconButton
              type="button"
              label={formatMessage({ id: 'crm.history.older' })}
              disabled={page >= pageCount}
              onClick={() => setPage(page + 1)}
            >
              <ChevronRight />
            </IconButton>
          </IconButtonGroup>
        </Flex>
      ) : null}
    </Flex>
  );
};
