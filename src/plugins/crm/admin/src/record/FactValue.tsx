import { Link as StyledLink } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { nameOf, type Related } from '../components/related';
import { Stars } from '../components/Stars';
import { CUSTOMER, recordPath } from '../nouns';
import type { Fact } from './facts';

/** One fact as people read it. */
export const FactValue = ({ fact, value }: { fact: Fact; value: unknown }) => {
  const { formatDate } = useIntl();
  switch (fact.kind) {
    case 'person':
      return <>{nameOf(value) ?? '-'}</>;
    case 'time':
      return (
        <time dateTime={String(value)}>
          {formatDate(String(value), { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
      );
    case 'stars':
      return <Stars value={Number(value)} />;
    case 'customer': {
      const { documentId } = value as Related;
      const name = nameOf(value);
      return documentId && name ? (
        <StyledLink tag={Link} to={recordPath(CUSTOMER, documentId)}>
          {name}
        </StyledLink>
      ) : (
        <>{name ?? '-'}</>
      );
    }
    default:
      return <>{String(value)}</>;
  }
};
