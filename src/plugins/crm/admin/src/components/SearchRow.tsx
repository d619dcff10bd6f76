import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';

/** The inputs of a search: beside each other where there is room, each as wide as the screen of a phone. */
export const SearchRow = styled(Flex)`
  flex-wrap: wrap;
  gap: 1.6rem;
  @media (max-width: 767px) {
    && {
      width: 100%;
    }
    && > * {
      width: 100%;
    }
  }
`;
