import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useSay } from '../reports/words';
import { Card } from './Card';
import type { DeskItem, DeskPart } from './desk-api';
import { deskWords } from './words';

const Row = styled(NavLink)`
  display: block;
  padding: 0.8rem 1.2rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  text-decoration: none;
  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

/** What and which beside each other; on a phone one below the other, so that neither is cut off. */
const Pair = styled(Flex)`
  flex-direction: column;
  align-items: flex-start;
  gap: 0.4rem;
  ${({ theme }) => theme.breakpoints.medium} {
    flex-direction: row;
    align-items: center;
    justify-content: space-between;
    gap: 1.6rem;
    > * {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    > :last-child {
      max-width: 55%;
    }
  }
`;

const Line = ({ label, detail, alarming }: DeskItem) => (
  <Pair>
    <Typography fontWeight="semiBold" textColor={alarming ? 'danger600' : 'neutral800'}>
      {label}
    </Typography>
    <Typography textColor="neutral600">{detail}</Typography>
  </Pair>
);

/** What waits: how many, how many of them late, and the first few. */
export const Queue = ({ part }: { part: DeskPart }) => {
  const say = useSay();
  const items = part.items ?? [];
  const isLate = part.late ? part.late > 0 : false;
  const lateWords = part.id === 'my-warnings' ? deskWords.unattended : deskWords.late;
  return (
    <Card
      title={part.label}
      link={items.length > 0 ? part.link : null}
      mark={
        <Flex gap={2}>
          {part.count ? <Badge active>{part.count}</Badge> : null}
          {isLate ? (
            <Badge backgroundColor="danger100" textColor="danger600">
              {say(lateWords, { count: part.late ?? 0 })}
            </Badge>
          ) : null}
        </Flex>
      }
    >
      {items.length === 0 ? (
        <Flex justifyContent="center" paddingTop={4} paddingBottom={4}>
          <Typography textColor="neutral600">{part.empty}</Typography>
        </Flex>
      ) : (
        <Box tag="ul">
          {items.map((item, index) => (
            <li key={`${item.label} ${index}`}>
              {item.link ? (
                <Row to={item.link}>
                  <Line {...item} />
                </Row>
              ) : (
                <Box padding={3}>
                  <Line {...item} />
                </Box>
              )}
            </li>
          ))}
        </Box>
      )}
    </Card>
  );
};
