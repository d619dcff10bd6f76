import { TextButton } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { salesOrderLabels } from '../../../../../../api/sales/labels';
import { say } from '../../../../../../labels/text';
import { Day } from '../../components/Day';
import { Hint } from '../../components/Hint';
import { languageOf } from '../../words/words';
import { useCustomerOrdersQuery } from '../api';
import { Unavailable, Waiting } from '../components';
import { DataTable, type DataColumn } from '../DataTable';
import { moneyText } from '../money';
import { Pager } from '../Pager';
import type { Order } from '../types';
import { useWords } from '../words';
import { OrderPage } from './OrderPage';

/** A word of the sales system's records in the reader's language. */
export const useOrderWords = () => {
  const { locale } = useIntl();
  const language = languageOf(locale);
  return {
    field: (field: string) => say(salesOrderLabels.fields[field] ?? [field, field], language),
    status: (status: string) => say(salesOrderLabels.values?.status?.[status] ?? [status, status], language),
  };
};

/** A customer's orders, the newest first, read from the sales system; one of them opens with its lines. */
export const OrderTab = ({ documentId }: { documentId: string }) => {
  const { locale } = useIntl();
  const words = useWords();
  const order = useOrderWords();
  const [asked, setAsked] = useState({ page: 1, pageSize: 10 });
  const [opened, setOpened] = useState<string | null>(null);
  const { data, error, isLoading, isFetching, refetch } = useCustomerOrdersQuery(
    { documentId, ...asked, language: locale },
    { refetchOnMountOrArgChange: true },
  );
  if (opened) return <OrderPage number={opened} onClose={() => setOpened(null)} />;
  if (isLoading) return <Waiting />;
  if (error) return <Unavailable error={error} isRetrying={isFetching} onRetry={() => void refetch()} />;
  if (!data || data.meta.pagination.total === 0) return <Hint>{words('orders.none')}</Hint>;
  const columns: DataColumn<Order>[] = [
    {
      field: 'number',
      label: order.field('number'),
      show: ({ number }) => (
        <TextButton aria-label={words('orders.open', { number })} onClick={() => setOpened(number)}>
          {number}
        </TextButton>
      ),
    },
    {
      field: 'date',
      label: order.field('date'),
      show: ({ date }) => (date ? <Day on={date.slice(0, 10)} /> : '-'),
    },
    { field: 'address', label: order.field('address'), show: ({ address }) => address },
    { field: 'status', label: order.field('status'), show: ({ status }) => order.status(status) },
    { field: 'total', label: order.field('total'), number: true, show: ({ total }) => moneyText(total) },
  ];
  return (
    <>
      <DataTable columns={columns} rows={data.data} />
      <Pager
        pagination={data.meta.pagination}
        onPage={(page) => setAsked((it) => ({ ...it, page }))}
        onSize={(pageSize) => setAsked({ page: 1, pageSize })}
      />
    </>
  );
};
