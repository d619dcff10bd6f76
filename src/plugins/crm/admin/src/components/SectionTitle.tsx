import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** The heading of a section of a record's page, with what can be done there. */
export const SectionTitle = ({ children, action }: { children: ReactNode; action?: ReactNode }) => (
  <Flex justifyContent="space-between" gap={4} wrap="wrap" minHeight="3.2rem">
    <Typography variant="delta" tag="h2">
      {children}
    </Typography>
    {action}
  </Flex>
);
