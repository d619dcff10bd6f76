import { useIntl } from 'react-intl';

/** An instant as the reader writes it. */
export const Moment = ({ at }: { at: string | null | undefined }) => {
  const { formatDate } = useIntl();
  if (!at) return <>-</>;
  return <time dateTime={at}>{formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>;
};
