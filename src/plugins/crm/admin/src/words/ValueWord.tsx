import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { wordOfValue } from './words';

/** A value of an enumeration in the reader's words. */
export const ValueWord = ({ uid, field, value }: { uid: string; field: string; value: unknown }) => {
  const { locale } = useIntl();
  return (
    <Typography textColor="neutral800">
      {typeof value === 'string' && value ? wordOfValue(uid, field, value, locale) : '-'}
    </Typography>
  );
};
