import { useIntl } from 'react-intl';

/** A day without a time, the same wherever its reader sits. */
export const Day = ({ on }: { on: string }) => {
  const { formatDate } = useIntl();
  return <time dateTime={on}>{formatDate(on, { dateStyle: 'medium', timeZone: 'UTC' })}</time>;
};
