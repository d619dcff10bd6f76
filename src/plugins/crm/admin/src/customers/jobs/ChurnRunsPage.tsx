import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { Box, Button, Flex } from '@strapi/design-system';
import { Play } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Hint } from '../../components/Hint';
import { refusalOf } from '../../steps/refusal';
import { useChurnRunsQuery, useRunChurnMutation } from '../api';
import { HeadCell, TableBox, Unavailable, Waiting } from '../components';
import { Pager } from '../Pager';
import { useWords } from '../words';
import { RunRow } from './RunRow';

const PERMISSIONS = [{ action: 'plugin::crm.job.churn', subject: null }] as never;
/** While one is running its progress is asked for. */
const EVERY_MS = 1500;

/** For administrators: runs the churn check now, and shows what its runs are doing and what came of them. */
const ChurnRunsPage = () => {
  const { formatDate, formatMessage, locale } = useIntl();
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [asked, setAsked] = useState({ page: 1, pageSize: 20 });
  const [isRunning, setRunning] = useState(false);
  const { data, error, isLoading, refetch } = useChurnRunsQuery(
    { ...asked, language: locale },
    { pollingInterval: isRunning ? EVERY_MS : 0, refetchOnMountOrArgChange: true },
  );
  const [run, { isLoading: isStarting }] = useRunChurnMutation();
  const underWay = isStarting || Boolean(data?.data.some(({ state }) => state === 'running'));
  if (underWay !== isRunning) setRunning(underWay);

  const start = async () => {
    const answer = await run();
    if ('error' in answer) {
      const { message } = refusalOf(answer.error, formatMessage({ id: 'crm.unreachable' }));
      toggleNotification({ type: 'danger', message });
    } else if (answer.data?.data.state === 'failed') {
      toggleNotification({ type: 'warning', message: answer.data.data.message ?? words('runs.failed') });
    } else toggleNotification({ type: 'success', message: formatMessage({ id: 'crm.step.done' }) });
  };

  const schedule = data?.meta.schedule;
  const next =
    schedule?.next &&
    formatDate(schedule.next, { dateStyle: 'full', timeStyle: 'short', timeZone: schedule.timeZone });
  return (
    <Page.Protect permissions={PERMISSIONS}>
      <Page.Main>
        <Page.Title>{words('runs.title')}</Page.Title>
        <Layouts.BaseHeader
          title={words('runs.title')}
          subtitle={
            next && schedule ? words('runs.subtitle', { time: next, zone: schedule.timeZone }) : undefined
          }
          primaryAction={
            <Button startIcon={<Play />} loading={underWay} onClick={() => void start()}>
              {words('runs.now')}
            </Button>
          }
        />
        <Layouts.Content>
          <Box background="neutral0" padding={4} hasRadius shadow="tableShadow" data-testid="crm-churn-runs">
            {isLoading ? <Waiting /> : null}
            {error ? <Unavailable error={error} onRetry={() => void refetch()} /> : null}
            {data && data.data.length === 0 ? <Hint>{words('runs.none')}</Hint> : null}
            {data && data.data.length > 0 ? (
              <>
                <TableBox>
                  <table>
                    <thead>
                      <tr>
                        <HeadCell>{words('runs.started')}</HeadCell>
                        <HeadCell>{words('runs.by')}</HeadCell>
                        <HeadCell>{words('runs.state')}</HeadCell>
                        <HeadCell>{words('runs.outcome')}</HeadCell>
                      </tr>
                    </thead>
                    <tbody>
                      {data.data.map((it) => (
                        <RunRow key={it.id} run={it} />
                      ))}
                    </tbody>
                  </table>
                </TableBox>
                <Flex direction="column" alignItems="stretch">
                  <Pager
                    pagination={data.meta.pagination}
                    onPage={(page) => setAsked((it) => ({ ...it, page }))}
                    onSize={(pageSize) => setAsked({ page: 1, pageSize })}
                  />
                </Flex>
              </>
            ) : null}
          </Box>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
};

export default ChurnRunsPage;
