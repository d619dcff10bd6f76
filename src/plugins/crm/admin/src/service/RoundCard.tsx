import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Moment } from '../components/Moment';
import { Stars } from '../components/Stars';
import type { Round } from './rounds';

const LONG_TEXT = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const;

/** One round: what was done, by whom, what the customer said, and how he rated it. */
export const RoundCard = ({ round, number }: { round: Round; number: number }) => {
  const { formatMessage } = useIntl();
  return (
    <Box paddingLeft={4} borderStyle="solid" borderWidth="0 0 0 3px" borderColor="primary200">
      <Flex gap={3} wrap="wrap">
        <Typography fontWeight="bold">{formatMessage({ id: 'crm.rounds.number' }, { number })}</Typography>
        <Stars value={round.satisfaction} />
      </Flex>
      <Typography tag="p" style={LONG_TEXT}>
        {round.treatment}
      </Typography>
      {round.result ? (
        <Typography tag="p" textColor="neutral700" style={LONG_TEXT}>
          {round.result}
        </Typography>
      ) : null}
      <Typography variant="pi" textColor="neutral600">
        {round.handledBy ?? '-'} · <Moment at={round.handledAt} />
      </Typography>
    </Box>
  );
};
