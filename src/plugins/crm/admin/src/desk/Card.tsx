import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { useSay } from '../reports/words';
import { deskWords } from './words';

interface CardProps {
  title: string;
  /** Beside the title: how many. */
  mark?: ReactNode;
  link?: string | null;
  children: ReactNode;
}

/** One part of the desk on its own ground. */
export const Card = ({ title, mark, link, children }: CardProps) => {
  const say = useSay();
  return (
    <Box
      tag="section"
      aria-label={title}
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={5}
      height="100%"
    >
      <Flex direction="column" alignItems="stretch" gap={4} height="100%">
        <Flex justifyContent="space-between" gap={3}>
          <Flex gap={3} wrap="wrap">
            <Typography variant="delta" tag="h2">
              {title}
            </Typography>
            {mark}
          </Flex>
          {link ? (
            <Link
              tag={NavLink}
              to={link}
              style={{ whiteSpace: 'nowrap' }}
              aria-label={`${title}: ${say(deskWords.all)}`}
            >
              {say(deskWords.all)}
            </Link>
          ) : null}
        </Flex>
        <Box flex="1">{children}</Box>
      </Flex>
    </Box>
  );
};
