import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useListedQuery } from '../api/crm-api';
import { Hint } from '../components/Hint';
import { SectionTitle } from '../components/SectionTitle';
import { SERVICE_REQUEST } from '../nouns';
import type { SectionProps } from '../record/sections';
import { RoundCard } from './RoundCard';
import { roundsOf } from './rounds';

/** Every round of a request, the one that archived it included: what was done, by whom, and how it was rated. */
export const RoundList = ({ documentId }: SectionProps) => {
  const { formatMessage } = useIntl();
  const { data } = useListedQuery({ uid: SERVICE_REQUEST, documentId });
  const rounds = roundsOf(data?.rounds);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <SectionTitle>{formatMessage({ id: 'crm.rounds.title' })}</SectionTitle>
      {rounds.length === 0 ? <Hint>{formatMessage({ id: 'crm.rounds.none' })}</Hint> : null}
      {rounds.map((round, index) => (
        <RoundCard key={index} round={round} number={index + 1} />
      ))}
    </Flex>
  );
};
