import { Box, Flex, Typography } from '@strapi/design-system';
import { Day } from '../../components/Day';
import { ACTIVITY } from '../../nouns';
import type { Overview } from '../types';
import { Belongings } from './Belongings';
import { Memo } from './Memo';

/** What was said, as a line of time: the latest first. */
export const ActivityTab = ({ overview }: { overview: Overview }) => (
  <Belongings
    uid={ACTIVITY}
    part="activities"
    overview={overview}
    may={overview.may.activity}
    words={{ add: 'activities.add', none: 'activities.none' }}
  >
    {(activity, buttons) => (
      <Box
        key={activity.documentId}
        paddingLeft={4}
        paddingBottom={2}
        borderStyle="solid"
        borderWidth="0 0 0 3px"
        borderColor="primary200"
      >
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
          <Flex direction="column" alignItems="stretch" gap={1}>
            <Typography variant="pi" textColor="neutral600">
              {typeof activity.date === 'string' ? <Day on={activity.date} /> : '-'} ·{' '}
              {String(activity.place ?? '')}
            </Typography>
            <Typography fontWeight="bold">{String(activity.summary ?? '')}</Typography>
            <Typography style={{ whiteSpace: 'pre-wrap' }}>{String(activity.details ?? '')}</Typography>
            <Memo text={activity.memo} />
          </Flex>
          {buttons}
        </Flex>
      </Box>
    )}
  </Belongings>
);
