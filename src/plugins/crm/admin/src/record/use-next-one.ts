import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useHref, useLocation, useNavigate } from 'react-router-dom';
import { listPath, recordAt, SERVICE_REQUEST } from '../nouns';

/** Nouns that are recorded one after the other: after saving one, the form is empty for the next (requirements 4). */
const ONE_AFTER_THE_OTHER: readonly string[] = [SERVICE_REQUEST];

const isFormOf = (uid: string, pathname: string) => pathname.endsWith(`${listPath(uid)}/create`);

/** The content manager leads from a form to the record it has made; this leads back, and offers the way to it. */
export const useNextOne = () => {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const root = useHref('/');
  const before = useRef(pathname);

  useEffect(() => {
    const from = before.current;
    before.current = pathname;
    const record = recordAt(pathname);
    if (!record || !ONE_AFTER_THE_OTHER.includes(record.uid) || !isFormOf(record.uid, from)) return;
    toggleNotification({
      type: 'success',
      message: formatMessage({ id: 'crm.createdNext' }),
      link: { url: `${root.replace(/\/$/, '')}${pathname}`, label: formatMessage({ id: 'crm.openCreated' }) },
    });
    navigate(`${listPath(record.uid)}/create`, { replace: true });
  }, [pathname, navigate, formatMessage, toggleNotification, root]);
};
