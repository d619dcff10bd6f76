import { Box, Button, Flex, Link as StyledLink, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { Cell } from '../customers/components';
import { Moment } from '../components/Moment';
import { Stars } from '../components/Stars';
import { DictionaryLabel } from '../fields/DictionaryLabel';
import { recordPath, SERVICE_REQUEST } from '../nouns';
import { wordOfField } from '../words/words';
import { RoundCard } from './RoundCard';
import { roundsOf } from './rounds';
import type { ArchivedRequest } from './service-api';
import { useServiceWords } from './words';

export const ARCHIVE_COLUMNS = ['code', 'customer', 'summary', 'type', 'createdAt', 'satisfaction'] as const;

const Whole = ({ request }: { request: ArchivedRequest }) => {
  const { locale } = useIntl();
  const words = useServiceWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} paddingBottom={4}>
      <Typography variant="sigma" textColor="neutral600">
        {wordOfField(SERVICE_REQUEST, 'request', locale)}
      </Typography>
      <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {request.request ?? '-'}
      </Typography>
      {roundsOf(request.rounds).map((round, index) => (
        <RoundCard key={index} round={round} number={index + 1} />
      ))}
      <Typography variant="pi" textColor="neutral600">
        {wordOfField(SERVICE_REQUEST, 'creator', locale)} {request.creator?.name ?? '-'} ·{' '}
        {wordOfField(SERVICE_REQUEST, 'assignee', locale)} {request.assignee?.name ?? '-'} ·{' '}
        {wordOfField(SERVICE_REQUEST, 'archivedAt', locale)} <Moment at={request.archivedAt} />
      </Typography>
      <StyledLink tag={Link} to={recordPath(SERVICE_REQUEST, request.documentId)}>
        {words('archive.open')}
      </StyledLink>
    </Flex>
  );
};

/** One archived request; unfolded, it is read in full without leaving the list. */
export const ArchivedRow = ({ request, category }: { request: ArchivedRequest; category: string }) => {
  const words = useServiceWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <tr>
        <Cell>{request.code}</Cell>
        <Cell>{request.customer?.name}</Cell>
        <Cell>{request.summary}</Cell>
        <td>
          <DictionaryLabel category={category} value={request.type} />
        </td>
        <Cell>
          <Moment at={request.createdAt} />
        </Cell>
        <td>
          <Stars value={request.satisfaction} />
        </td>
        <td>
          <Button
            type="button"
            size="S"
            variant="tertiary"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {words(isOpen ? 'archive.fold' : 'archive.read')}
          </Button>
        </td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={ARCHIVE_COLUMNS.length + 1}>
            <Box paddingLeft={2}>
              <Whole request={request} />
            </Box>
          </td>
        </tr>
      ) : null}
    </>
  );
};
