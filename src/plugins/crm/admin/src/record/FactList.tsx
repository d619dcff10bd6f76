import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ListedRecord } from '../api/types';
import { wordOfField } from '../words/words';
import { FACTS } from './facts';
import { FactValue } from './FactValue';

const Grid = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
  gap: 1.2rem 1.6rem;
  margin: 0;
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;

const isGiven = (value: unknown) => value !== null && value !== undefined && value !== '';

/** What the system knows about a record: who made it, whom it was given to, when. */
export const FactList = ({ uid, record }: { uid: string; record: ListedRecord }) => {
  const { locale } = useIntl();
  const facts = (FACTS[uid] ?? []).filter(({ field }) => isGiven(record[field]));
  if (facts.length === 0) return null;
  return (
    <Grid>
      {facts.map((fact) => (
        <Box key={fact.field} style={fact.wide ? { gridColumn: '1 / -1' } : undefined}>
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {wordOfField(uid, fact.field, locale)}
          </Typography>
          <Typography tag="dd" style={fact.wide ? { whiteSpace: 'pre-wrap' } : undefined}>
            <FactValue fact={fact} value={record[fact.field]} />
          </Typography>
        </Box>
      ))}
    </Grid>
  );
};
