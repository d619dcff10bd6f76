import { Navigate, useLocation } from 'react-router-dom';
import { listPath } from '../nouns';
import { ENTRIES, goPath } from './menu';

/** Sends a link of the narrow menu on to its list. */
export const Go = () => {
  const { pathname } = useLocation();
  const entry = ENTRIES.find(({ uid }) => pathname.endsWith(`/${goPath(uid)}`));
  return <Navigate replace to={entry ? `${listPath(entry.uid)}${entry.search ?? ''}` : '/'} />;
};
