import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { PlanItemState } from './plan-item-state';

const COLOURS = {
  done: 'success600',
  overdue: 'danger600',
  today: 'warning600',
  ahead: 'neutral300',
} as const;

const Rail = styled.span<{ $state: PlanItemState }>`
  position: relative;
  flex: none;
  width: 2rem;
  &::before {
    content: '';
    position: absolute;
    inset: 2rem auto -0.4rem 0.9rem;
    width: 2px;
    background: ${({ theme }) => theme.colors.neutral200};
  }
  li:last-child > &::before {
    display: none;
  }
  > span {
    display: flex;
    align-items: center;
    justify-content: center;
    width: 2rem;
    height: 2rem;
    border-radius: 50%;
    color: ${({ theme }) => theme.colors.neutral0};
    background: ${({ theme, $state }) => theme.colors[COLOURS[$state]]};
  }
  svg {
    width: 1.2rem;
    height: 1.2rem;
  }
  svg path {
    fill: currentColor;
  }
`;

/** A dot on the line of time, in the colour of what became of the item. */
export const TimelineDot = ({ state, children }: { state: PlanItemState; children: ReactNode }) => (
  <Rail $state={state} aria-hidden>
    <span>{children}</span>
  </Rail>
);
