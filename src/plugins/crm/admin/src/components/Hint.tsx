import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface HintProps {
  children: ReactNode;
  action?: ReactNode;
}

/** What stands where there is nothing to show: it says what to do next. */
export const Hint = ({ children, action }: HintProps) => (
  <Flex direction="column" gap={3} padding={4} alignItems="center" justifyContent="center">
    <Typography textColor="neutral600" textAlign="center">
      {children}
    </Typography>
    {action}
  </Flex>
);
