import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useServiceWords } from './words';
import { Stars } from '../components/Stars';
import type { AsideProps } from '../steps/asides';
import { useSimilarTextQuery, useSimilarToQuery, type ArchivedRequest } from './service-api';
import { useSettled } from './use-settled';

/** A treatment that is being written says something from so many characters on. */
const TELLING = 6;
const CLIPPED = {
  display: '-webkit-box',
  WebkitLineClamp: 3,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  overflowWrap: 'anywhere',
} as const;

const withoutTwins = (requests: readonly ArchivedRequest[]) =>
  requests.filter((it, at) => requests.findIndex((other) => other.documentId === it.documentId) === at);

/** Beside the treatment that somebody writes: how like requests were treated, the likest first. */
export const SimilarRequests = ({ record, values, change }: AsideProps) => {
  const words = useServiceWords();
  const written = useSettled(String(values.treatment ?? '').trim());
  const ofRequest = useSimilarToQuery({ documentId: record.documentId });
  const ofText = useSimilarTextQuery({ text: written.slice(0, 2000) }, { skip: written.length < TELLING });
  const typed = written.length < TELLING ? [] : (ofText.data ?? []);
  const found = withoutTwins([...typed.slice(0, 2), ...(ofRequest.data ?? []), ...typed.slice(2)]).slice(
    0,
    5,
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={3} data-testid="crm-similar">
      <Typography variant="sigma" textColor="neutral600">
        {words('similar.title')}
      </Typography>
      {ofRequest.data && found.length === 0 ? (
        <Typography textColor="neutral600">{words('similar.none')}</Typography>
      ) : null}
      {found.map((it) => (
        <Box key={it.documentId} padding={3} background="neutral100" hasRadius>
          <Flex justifyContent="space-between" gap={2} wrap="wrap">
            <Typography fontWeight="bold">{it.summary}</Typography>
            <Stars value={it.satisfaction} />
          </Flex>
          <Typography variant="pi" textColor="neutral600">
            {[it.customer?.name, it.code].filter(Boolean).join(' · ')}
          </Typography>
          <Typography tag="p" style={CLIPPED} title={it.treatment ?? undefined}>
            {it.treatment}
          </Typography>
          {it.treatment ? (
            <Button
              type="button"
              size="S"
              variant="tertiary"
              onClick={() => change('treatment', [values.treatment, it.treatment].filter(Boolean).join('\n'))}
            >
              {words('similar.use')}
            </Button>
          ) : null}
        </Box>
      ))}
    </Flex>
  );
};
