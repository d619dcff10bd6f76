import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useMeasuresQuery } from '../api/belongings-api';
import { useActionsQuery } from '../api/crm-api';
import { Hint } from '../components/Hint';
import { Moment } from '../components/Moment';
import { nameOf } from '../components/related';
import { SectionTitle } from '../components/SectionTitle';
import { CHURN_CASE, PLURALS } from '../nouns';
import type { SectionProps } from '../record/sections';

/** Every measure that was taken to keep a customer, the newest first. They are only ever added to. */
export const MeasureList = ({ documentId }: SectionProps) => {
  const { formatMessage, locale } = useIntl();
  const { data, isLoading } = useMeasuresQuery({ churnCase: documentId });
  const { data: actions } = useActionsQuery({
    uid: CHURN_CASE,
    plural: PLURALS[CHURN_CASE],
    documentId,
    language: locale,
  });
  const measures = data ?? [];
  // Nobody is told to press a button that he has not.
  const none = actions?.data.some(({ step }) => step === 'defer')
    ? 'crm.measures.first'
    : 'crm.measures.none';
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <SectionTitle>{formatMessage({ id: 'crm.measures.title' })}</SectionTitle>
      {!isLoading && measures.length === 0 ? <Hint>{formatMessage({ id: none })}</Hint> : null}
      {measures.map((it) => (
        <Box
          key={it.documentId}
          paddingLeft={4}
          borderStyle="solid"
          borderWidth="0 0 0 3px"
          borderColor="primary200"
        >
          <Typography tag="p" style={{ whiteSpace: 'pre-wrap' }}>
            {it.measure}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {nameOf(it.author) ?? '-'} · <Moment at={it.createdAt} />
          </Typography>
        </Box>
      ))}
    </Flex>
  );
};
