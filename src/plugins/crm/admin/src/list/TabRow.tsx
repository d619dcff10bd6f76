import { styled } from 'styled-components';

/** A row of choices that scrolls sideways where the screen is narrow. */
export const TabRow = styled.div`
  display: flex;
  gap: 0.4rem;
  overflow-x: auto;
  padding-bottom: 1.2rem;
  scrollbar-width: none;
`;

export const Tab = styled.button`
  flex: none;
  padding: 0.7rem 1.4rem;
  border-radius: 2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  cursor: pointer;
  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  &[aria-pressed='true'] {
    color: ${({ theme }) => theme.colors.primary700};
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary200};
    font-weight: 600;
  }
`;
