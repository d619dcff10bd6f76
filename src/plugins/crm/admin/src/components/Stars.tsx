import { Flex, VisuallyHidden } from '@strapi/design-system';
import { Star } from '@strapi/icons';
import { useIntl } from 'react-intl';

export const MOST_STARS = 5;

/** 1–5 as stars, to be read; a dash where nothing was given. */
export const Stars = ({ value }: { value: number | null | undefined }) => {
  const { formatMessage } = useIntl();
  if (!value) return <span>-</span>;
  return (
    <Flex gap={0} display="inline-flex">
      {Array.from({ length: MOST_STARS }, (_, index) => (
        <Star
          key={index}
          aria-hidden
          fill={index < value ? 'warning500' : 'neutral200'}
          width="1.6rem"
          height="1.6rem"
        />
      ))}
      <VisuallyHidden>{formatMessage({ id: 'crm.stars.given' }, { value, most: MOST_STARS })}</VisuallyHidden>
    </Flex>
  );
};
