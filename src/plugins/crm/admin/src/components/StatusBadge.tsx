import { Status, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useCrmSchemaQuery } from '../api/crm-api';
import type { Tone } from '../api/types';
import { wordOfValue } from '../words/words';

/** A word on the colour of its meaning. */
export const ToneBadge = ({ tone, children }: { tone: Tone; children: string }) => (
  <Status variant={tone} size="S" width="min-content">
    <Typography tag="span" variant="omega" fontWeight="bold" style={{ whiteSpace: 'nowrap' }}>
      {children}
    </Typography>
  </Status>
);

interface StatusBadgeProps {
  uid: string;
  status: string | null | undefined;
}

/** A state of a record in words and in its colour. */
export const StatusBadge = ({ uid, status }: StatusBadgeProps) => {
  const { locale } = useIntl();
  const { data } = useCrmSchemaQuery({ language: locale });
  if (!status) return <Typography textColor="neutral600">-</Typography>;
  const tone = data?.[uid]?.states[status]?.tone ?? 'neutral';
  return <ToneBadge tone={tone}>{wordOfValue(uid, 'status', status, locale)}</ToneBadge>;
};
