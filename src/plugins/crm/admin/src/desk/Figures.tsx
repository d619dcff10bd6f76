import { Flex, Grid, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { shown } from '../reports/numbers';
import { useSay } from '../reports/words';
import { Card } from './Card';
import type { DeskFigure, DeskPart } from './desk-api';
import { deskWords } from './words';

const Figure = styled(NavLink)`
  display: block;
  padding: 1.2rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  text-decoration: none;
  &[href]:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const Change = ({ value, previous }: { value: number; previous: number }) => {
  const say = useSay();
  const Arrow = value >= previous ? ArrowUp : ArrowDown;
  return (
    <Flex gap={1}>
      {value === previous ? null : (
        <Arrow
          aria-hidden
          fill={value > previous ? 'success600' : 'danger600'}
          width="1.2rem"
          height="1.2rem"
        />
      )}
      <Typography variant="pi" textColor="neutral600">
        {say(deskWords.before, { count: shown(previous, 'integer') })}
      </Typography>
    </Flex>
  );
};

const Content = ({ label, value, previous }: DeskFigure) => (
  <Flex direction="column" alignItems="flex-start" gap={1}>
    <Typography textColor="neutral600">{label}</Typography>
    <Typography variant="alpha" tag="p" textColor="neutral800">
      {shown(value, 'integer')}
    </Typography>
    {previous === undefined ? null : <Change value={value} previous={previous} />}
  </Flex>
);

/** How things stand: figures that lead to what they count. */
export const Figures = ({ part }: { part: DeskPart }) => (
  <Card title={part.label}>
    <Grid.Root gap={3}>
      {(part.figures ?? []).map((figure) => (
        <Grid.Item
          key={figure.label}
          col={part.figures && part.figures.length > 2 ? 4 : 6}
          s={6}
          xs={12}
          direction="column"
          alignItems="stretch"
        >
          {figure.link ? (
            <Figure to={figure.link}>
              <Content {...figure} />
            </Figure>
          ) : (
            <Content {...figure} />
          )}
        </Grid.Item>
      ))}
    </Grid.Root>
  </Card>
);
