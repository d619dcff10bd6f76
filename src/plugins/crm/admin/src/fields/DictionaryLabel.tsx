import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useDictionaryQuery } from '../api/crm-api';

/** A dictionary value as people read it. */
export const DictionaryLabel = ({
  category,
  value,
}: {
  category: string;
  value: string | null | undefined;
}) => {
  const { locale } = useIntl();
  const { data } = useDictionaryQuery({ category, language: locale }, { skip: category === '' });
  return (
    <Typography textColor="neutral800">
      {value ? (data?.find((it) => it.value === value)?.label ?? value) : '-'}
    </Typography>
  );
};
