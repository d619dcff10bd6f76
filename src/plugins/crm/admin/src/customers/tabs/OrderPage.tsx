import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { salesLineLabels } from '../../../../../../api/sales/labels';
import { say } from '../../../../../../labels/text';
import { Day } from '../../components/Day';
import { Hint } from '../../components/Hint';
import { languageOf } from '../../words/words';
import { useOrderQuery } from '../api';
import { Unavailable, Waiting } from '../components';
import { DataTable, type DataColumn } from '../DataTable';
import { moneyText } from '../money';
import type { OrderLine, OrderWithLines } from '../types';
import { useWords } from '../words';
import { useOrderWords } from './OrderTab';

const COLUMNS = ['product', 'quantity', 'unit', 'price', 'amount'] as const;
const NUMBERS: readonly string[] = ['quantity', 'price', 'amount'];

/** A product as the specification writes it: name-model-batch. */
export const productText = ({
  product,
  model,
  batch,
}: Pick<OrderLine, 'product' | 'model' | 'batch'>): string =>
  [product, model, batch].filter(Boolean).join('-') || '-';

const Lines = ({ lines }: { lines: readonly OrderLine[] }) => {
  const { locale } = useIntl();
  const words = useWords();
  const money = (amount: string | null) => (amount === null ? words('orders.missing') : moneyText(amount));
  if (lines.length === 0) return <Hint>{words('orders.noLines')}</Hint>;
  const shown: Record<(typeof COLUMNS)[number], DataColumn<OrderLine>['show']> = {
    product: productText,
    quantity: ({ quantity }) => quantity,
    unit: ({ unit }) => unit,
    price: ({ price }) => money(price),
    amount: ({ amount }) => money(amount),
  };
  const columns = COLUMNS.map((field) => ({
    field,
    label: say(salesLineLabels.fields[field], languageOf(locale)),
    number: NUMBERS.includes(field),
    show: shown[field],
  }));
  return <DataTable columns={columns} rows={lines} />;
};

const Order = ({ order: { date, address, status, total, lines } }: { order: OrderWithLines }) => {
  const word = useOrderWords();
  const facts = [
    ['date', date ? <Day key="date" on={date.slice(0, 10)} /> : '-'],
    ['address', address ?? '-'],
    ['status', word.status(status)],
    ['total', moneyText(total)],
  ] as const;
  return (
    <>
      <Flex tag="dl" gap={6} wrap="wrap" alignItems="flex-start" margin={0}>
        {facts.map(([field, value]) => (
          <Box key={field}>
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {word.field(field)}
            </Typography>
            <Typography tag="dd" style={{ margin: 0 }} fontWeight={field === 'total' ? 'bold' : undefined}>
              {value}
            </Typography>
          </Box>
        ))}
      </Flex>
      <Lines lines={lines} />
    </>
  );
};

/** One order with its lines and its total. */
export const OrderPage = ({ number, onClose }: { number: string; onClose: () => void }) => {
  const { locale } = useIntl();
  const words = useWords();
  const { data, error, isLoading, isFetching, refetch } = useOrderQuery({ number, language: locale });
  return (
    <Flex direction="column" alignItems="stretch" gap={4} data-testid="crm-order">
      <TextButton startIcon={<ArrowLeft />} onClick={onClose}>
        {words('orders.back')}
      </TextButton>
      <Typography variant="delta" tag="h2">
        {words('orders.title', { number })}
      </Typography>
      {isLoading ? <Waiting /> : null}
      {error ? <Unavailable error={error} isRetrying={isFetching} onRetry={() => void refetch()} /> : null}
      {data ? <Order order={data} /> : null}
    </Flex>
  );
};
