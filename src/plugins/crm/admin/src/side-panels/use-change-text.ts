import { useIntl } from 'react-intl';
import { changeText } from './change-text';

/** Says one field's change in the reader's language: what it is now, or from what to what. */
export const useChangeText = (uid: string) => {
  const { formatMessage, formatDate, locale } = useIntl();
  return ({ field, from, to }: { field: string; from: unknown; to: unknown }): string => {
    const say = (value: unknown) =>
      changeText(uid, field, value, {
        locale,
        empty: formatMessage({ id: 'crm.history.empty' }),
        yes: formatMessage({ id: 'crm.yes' }),
        no: formatMessage({ id: 'crm.no' }),
        formatTime: (at) => formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
      });
    return from === null || from === undefined || from === '' ? say(to) : `${say(from)} → ${say(to)}`;
  };
};
