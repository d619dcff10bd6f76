import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { actionLabel, actorLabel, doorLabel } from '../../../../../audit/words';
import { say as sayText, type Text } from '../../../../../labels';
import type { HistoryEvent } from '../api/types';
import { Moment } from '../components/Moment';
import { languageOf, wordOfField } from '../words/words';
import { isTable } from './change-text';
import { useChangeText } from './use-change-text';

/** One event: who, when, by which door, and each field from what to what. */
export const HistoryEntry = ({ event, uid }: { event: HistoryEvent; uid: string }) => {
  const { formatMessage, locale } = useIntl();
  const text = useChangeText(uid);
  const isRefused = event.outcome === 'refused';
  const inWords = (text: Text) => sayText(text, languageOf(locale));
  const action = event.actionLabel ?? inWords(actionLabel(uid, event.action));
  const actor = inWords(actorLabel(event.actorType, event.actor));
  const door = event.door && inWords(doorLabel(event.door));
  return (
    <Box
      paddingLeft={3}
      borderStyle="solid"
      borderWidth="0 0 0 2px"
      borderColor={isRefused ? 'danger200' : 'primary200'}
      style={{ overflowWrap: 'anywhere' }}
    >
      <Typography variant="omega" fontWeight="bold" tag="p">
        {actor} · {action}
      </Typography>
      <Typography variant="pi" textColor="neutral600" tag="p">
        <Moment at={event.at} />
        {door ? ` · ${door}` : ''}
        {event.via ? ` (${event.via})` : ''}
      </Typography>
      {isRefused ? (
        <Typography variant="pi" textColor="danger600" tag="p">
          {formatMessage({ id: 'crm.history.refused' })}
        </Typography>
      ) : null}
      {(event.changes ?? []).map((change) => {
        if (isTable(change.to)) return null;
        return (
          <Typography key={change.field} variant="pi" tag="p">
            <Typography variant="pi" textColor="neutral600">
              {change.label ?? wordOfField(uid, change.field, locale)}
            </Typography>{' '}
            {text(change)}
          </Typography>
        );
      })}
    </Box>
  );
};
