import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';

/** The inputs of a search: beside each other where there is room, each as wide as the screen of a phone. */
export const SearchRow = styled(Flex)`
  flex-wrap: wrap;
  align-items: flex-start;
  gap: 1.6rem;
  > * {
    width: 100%;
  }
  ${({ theme }) => theme.breakpoints.medium} {
    > * {
      width: auto;
    }
  }
`;
