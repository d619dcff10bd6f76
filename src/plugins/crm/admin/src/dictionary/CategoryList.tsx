import { Box, Flex, Searchbar, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Hint } from '../components/Hint';
import { Tab } from '../list/TabRow';
import { useCategoriesQuery, type Category } from './dictionary-api';
import { useDictionaryWords } from './words';

interface CategoryListProps {
  chosen: string | null;
  onChoose: (category: Category) => void;
}

/** The categories, narrowed while one types. */
export const CategoryList = ({ chosen, onChoose }: CategoryListProps) => {
  const { formatMessage, locale } = useIntl();
  const words = useDictionaryWords();
  const [search, setSearch] = useState('');
  const { data } = useCategoriesQuery({ q: '', language: locale }, { refetchOnMountOrArgChange: true });
  const wanted = search.trim().toLowerCase();
  const found = (data ?? []).filter((it) =>
    [it.label, it.category].some((name) => name.toLowerCase().includes(wanted)),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Searchbar
        name="crm-category"
        value={search}
        clearLabel={formatMessage({ id: 'crm.clear' })}
        placeholder={words('findCategory')}
        onChange={(event) => setSearch(event.target.value)}
        onClear={() => setSearch('')}
      >
        {words('findCategory')}
      </Searchbar>
      {data && found.length === 0 ? <Hint>{words('noCategory')}</Hint> : null}
      <Flex role="group" aria-label={words('categories')} gap={2} wrap="wrap">
        {found.map((it) => (
          <Tab
            key={it.category}
            type="button"
            aria-pressed={it.category === chosen}
            onClick={() => onChoose(it)}
          >
            <Box tag="span">
              {it.label}{' '}
              <Typography tag="span" variant="pi" textColor="neutral600">
                {it.items}
              </Typography>
            </Box>
          </Tab>
        ))}
      </Flex>
    </Flex>
  );
};
