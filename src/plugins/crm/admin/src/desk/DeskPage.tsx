import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Layouts, Page, useAPIErrorHandler, useAuth } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useSay } from '../reports/words';
import { useDeskQuery, type DeskPart } from './desk-api';
import { Figures } from './Figures';
import { Queue } from './Queue';
import { deskWords } from './words';

const greetingAt = (hour: number) => {
  if (hour >= 5 && hour < 12) return deskWords.morning;
  return hour >= 18 || hour < 5 ? deskWords.evening : deskWords.day;
};

const Part = ({ part }: { part: DeskPart }) =>
  part.kind === 'queue' ? <Queue part={part} /> : <Figures part={part} />;

/** The home page: what waits for whoever has signed in, and how things stand, each a way to the list behind it. */
export const DeskPage = () => {
  const say = useSay();
  const { locale } = useIntl();
  const { formatAPIError } = useAPIErrorHandler();
  const user = useAuth('DeskPage', (state) => state.user);
  const { data, error, isLoading, refetch } = useDeskQuery(
    { language: locale },
    { refetchOnMountOrArgChange: true },
  );
  const name = user?.firstname ?? user?.username ?? user?.email ?? '';
  if (isLoading) return <Page.Loading />;

  return (
    <Page.Main>
      <Page.Title>{say(deskWords.desk)}</Page.Title>
      <Layouts.Header
        title={say(greetingAt(new Date().getHours()), { name })}
        subtitle={say(deskWords.desk)}
      />
      <Layouts.Content>
        {error ? (
          <Flex direction="column" gap={4} role="alert" padding={9}>
            <Typography>{formatAPIError(error as never)}</Typography>
            <Button variant="secondary" onClick={() => void refetch()}>
              {say(deskWords.retry)}
            </Button>
          </Flex>
        ) : null}
        {data && data.length === 0 ? (
          <Box background="neutral0" hasRadius padding={9}>
            <Typography textColor="neutral600">{say(deskWords.nothing)}</Typography>
          </Box>
        ) : null}
        <Grid.Root gap={5} paddingBottom={10}>
          {(data ?? []).map((part) => (
            <Grid.Item key={part.id} col={6} s={12} xs={12} direction="column" alignItems="stretch">
              <Part part={part} />
            </Grid.Item>
          ))}
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
};

export default DeskPage;
