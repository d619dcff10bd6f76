import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { isCrm } from '../nouns';

/** Where nothing is done to many rows at once, there is nothing to tick; and the columns stand closer. */
const Frame = styled.div<{ $isPlain: boolean }>`
  display: contents;
  table td,
  table th {
    padding-inline: 1.2rem;
  }
  ${({ $isPlain }) => ($isPlain ? 'table :is(td, th):has([role=checkbox]) { display: none; }' : '')}
`;

/** The frame around the content manager's list of a noun. */
export const ListFrame = ({ children }: { children: ReactNode }) => {
  const { slug } = useParams<{ slug: string }>();
  return <Frame $isPlain={isCrm(slug)}>{children}</Frame>;
};
