import { useAuth } from '@strapi/strapi/admin';
import { LinkButton } from '@strapi/design-system';
import { Archive } from '@strapi/icons';
import { Link, useParams } from 'react-router-dom';
import { CUSTOMER } from '../../nouns';
import { useWords } from '../words';

const RESTORE = 'plugin::crm.customer.restore';

/** On the list of customers: the way to those that were deleted, for whoever may bring some back. */
export const ArchivedLink = () => {
  const words = useWords();
  const { slug } = useParams<{ slug: string }>();
  const isHeld = useAuth('ArchivedLink', ({ permissions }) => permissions).some(
    ({ action }) => action === RESTORE,
  );
  if (slug !== CUSTOMER || !isHeld) return null;
  return (
    <LinkButton
      tag={Link}
      variant="tertiary"
      size="S"
      startIcon={<Archive />}
      to="/plugins/crm/archived-customers"
    >
      {words('menu.archived')}
    </LinkButton>
  );
};
