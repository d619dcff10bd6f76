import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { CUSTOMER, recordAt } from '../nouns';
import { customerPath } from './paths';

/**
 * Whoever follows a link to a customer (from the list, a relation, the search) is led to his page. The generated form
 * stays where it is for who asks for it: by the page's button, by its address, or on the way back.
 */
export const useCustomerDetour = (): string | null => {
  const { pathname, state } = useLocation();
  const isFollowed = useNavigationType() === NavigationType.Push;
  const record = recordAt(pathname);
  if (!isFollowed || record?.uid !== CUSTOMER) return null;
  return (state as { form?: boolean } | null)?.form ? null : customerPath(record.documentId);
};
