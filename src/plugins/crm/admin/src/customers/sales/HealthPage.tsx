import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { ToneBadge } from '../../components/StatusBadge';
import { useSalesHealthQuery } from '../api';
import { Unavailable, Waiting } from '../components';
import type { Health } from '../types';
import { useWords } from '../words';

const PERMISSIONS = [{ action: 'plugin::crm.sales.health', subject: null }] as never;
const EVERY_MS = 15_000;

const Line = ({ health: { state, since, nextTryAt, client, message, detail } }: { health: Health }) => {
  const { formatDate } = useIntl();
  const words = useWords();
  const time = (at: string) => formatDate(at, { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={3} wrap="wrap">
        <ToneBadge tone={state === 'up' ? 'success' : 'danger'}>
          {words(state === 'up' ? 'health.up' : 'health.failing')}
        </ToneBadge>
        {message ? <Typography>{message}</Typography> : null}
        {since ? (
          <Typography textColor="neutral600">{words('health.since', { time: time(since) })}</Typography>
        ) : null}
        {nextTryAt ? (
          <Typography textColor="neutral600">{words('health.nextTry', { time: time(nextTryAt) })}</Typography>
        ) : null}
      </Flex>
      <Typography textColor="neutral600">
        {words('health.driver')}: {client}
      </Typography>
      {detail ? (
        <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {words('health.detail')}: {detail}
        </Typography>
      ) : null}
    </Flex>
  );
};

/** For administrators: does the sales system answer, what is wrong, and since when. */
const HealthPage = () => {
  const { locale } = useIntl();
  const words = useWords();
  const { data, error, isLoading, isFetching, refetch } = useSalesHealthQuery(
    { language: locale },
    { pollingInterval: EVERY_MS, refetchOnMountOrArgChange: true },
  );
  return (
    <Page.Protect permissions={PERMISSIONS}>
      <Page.Main>
        <Page.Title>{words('health.title')}</Page.Title>
        <Layouts.BaseHeader
          title={words('health.title')}
          subtitle={words('health.subtitle')}
          primaryAction={
            <Button variant="secondary" loading={isFetching} onClick={() => void refetch()}>
              {words('health.check')}
            </Button>
          }
        />
        <Layouts.Content>
          <Box
            background="neutral0"
            padding={6}
            hasRadius
            shadow="tableShadow"
            data-testid="crm-sales-health"
          >
            {isLoading ? <Waiting /> : null}
            {error ? <Unavailable error={error} onRetry={() => void refetch()} /> : null}
            {data ? <Line health={data} /> : null}
          </Box>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
};

export default HealthPage;
