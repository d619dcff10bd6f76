import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { CategoryList } from './CategoryList';
import { useCategoriesQuery } from './dictionary-api';
import { ItemTable } from './ItemTable';
import { DICTIONARY_RIGHTS } from './rights';
import { useDictionaryWords } from './words';

/** The dictionary for its administrators (requirements 6). */
const DictionaryPage = () => {
  const { locale } = useIntl();
  const words = useDictionaryWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data } = useCategoriesQuery({ q: '', language: locale }, { refetchOnMountOrArgChange: true });
  const category = data?.find((it) => it.category === chosen) ?? data?.[0];
  return (
    <Page.Protect permissions={DICTIONARY_RIGHTS as never}>
      <Page.Main>
        <Page.Title>{words('title')}</Page.Title>
        <Layouts.BaseHeader title={words('title')} subtitle={words('subtitle')} />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
            <CategoryList chosen={category?.category ?? null} onChoose={(it) => setChosen(it.category)} />
            {category ? (
              <ItemTable key={category.category} category={category} onCategory={setChosen} />
            ) : null}
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
};

export default DictionaryPage;
