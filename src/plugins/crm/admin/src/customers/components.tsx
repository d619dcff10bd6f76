import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useEffect, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { refusalOf } from '../steps/refusal';
import { useWords } from './words';

/** A table that scrolls by itself where a phone is narrower than it. */
export const TableBox = styled(Box)`
  overflow-x: auto;
  /* What is hidden from the eye within it (the words of stars) is positioned; it must not widen the page. */
  position: relative;
  table {
    width: max-content;
    min-width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 1.2rem 1.6rem;
    text-align: start;
    vertical-align: top;
  }
  td:not(.number) {
    max-width: 26rem;
  }
  ${({ theme }) => theme.breakpoints.large} {
    table {
      width: 100%;
    }
    td:not(.number) {
      min-width: 9rem;
      max-width: none;
    }
  }
  tbody tr {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  th {
    white-space: nowrap;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
`;

export const HeadCell = ({ children, number }: { children: ReactNode; number?: boolean }) => (
  <th scope="col" className={number ? 'number' : undefined}>
    <Typography variant="sigma" textColor="neutral600">
      {children}
    </Typography>
  </th>
);

export const Cell = ({ children, number }: { children: ReactNode; number?: boolean }) => (
  <td className={number ? 'number' : undefined}>
    <Typography textColor="neutral800">{children ?? '-'}</Typography>
  </td>
);

export const Waiting = () => {
  const { formatMessage } = useIntl();
  return (
    <Flex justifyContent="center" padding={6}>
      <Loader small>{formatMessage({ id: 'crm.loading' })}</Loader>
    </Flex>
  );
};

/** How often it is tried again without anybody's doing. */
export const EVERY_MS = 10_000;

/** What went wrong in its own place, with a way to try again; after a while it does so by itself. */
export const Unavailable = ({
  error,
  onRetry,
  isRetrying,
}: {
  error: unknown;
  onRetry: () => void;
  isRetrying?: boolean;
}) => {
  const words = useWords();
  const { message } = refusalOf(error, words('sales.unavailable'));
  const retry = useRef(onRetry);
  retry.current = onRetry;
  useEffect(() => {
    const timer = setInterval(() => retry.current(), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <Flex direction="column" gap={4} padding={6} role="status" data-testid="crm-unavailable">
      <Typography textColor="neutral700" textAlign="center">
        {message}
      </Typography>
      <Button type="button" variant="secondary" loading={isRetrying} onClick={onRetry}>
        {words('sales.retry')}
      </Button>
    </Flex>
  );
};
