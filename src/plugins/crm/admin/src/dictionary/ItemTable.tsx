import { Box, Button, Flex, Searchbar, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Hint } from '../components/Hint';
import { Problem } from '../components/Problem';
import { HeadCell, TableBox, Unavailable, Waiting } from '../customers/components';
import { RemoveDialog } from '../customers/forms/RemoveDialog';
import { DICTIONARY_ITEM } from '../nouns';
import { useSaving } from '../plan/use-saving';
import { wordOfField } from '../words/words';
import type { Category, ItemInUse } from './dictionary-api';
import { useItemsInUseQuery, useItemVerbMutation, useOrderItemsMutation } from './dictionary-api';
import { ItemDialog } from './ItemDialog';
import { ItemRow, type ItemVerb } from './ItemRow';
import { MergeDialog } from './MergeDialog';
import { neighbour, swapped } from './order';
import { useDictionaryWords } from './words';

interface ItemTableProps {
  category: Category;
  onCategory: (category: string) => void;
}

/** The items of a category in their order, with what may be done with each. */
export const ItemTable = ({ category, onCategory }: ItemTableProps) => {
  const { formatMessage, locale } = useIntl();
  const words = useDictionaryWords();
  const asked = { category: category.category, language: locale };
  const { data, error, isLoading, refetch } = useItemsInUseQuery(asked, { refetchOnMountOrArgChange: true });
  const [act] = useItemVerbMutation();
  const [order] = useOrderItemsMutation();
  const { problem, save } = useSaving();
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<{ verb: ItemVerb | 'add'; item?: ItemInUse } | null>(null);
  const items = data ?? [];
  // What the system builds on is locked as a whole; an item more would mean nothing to it.
  const isLocked = items.length > 0 && items.every(({ editable }) => !editable);
  const wanted = search.trim().toLowerCase();
  const found = items.filter((it) =>
    [it.item, it.itemEn ?? '', it.value].some((text) => text.toLowerCase().includes(wanted)),
  );

  const onVerb = (verb: ItemVerb, item: ItemInUse) => {
    if (verb === 'up' || verb === 'down') {
      const other = neighbour(items, item, verb === 'up' ? -1 : 1);
      if (other)
        void save(order({ category: category.category, items: swapped(items, item, other) }), 'crm.saved');
    } else if (verb === 'retire' || verb === 'revive') {
      void save(act({ documentId: item.documentId, verb }), 'crm.dictionaryPage.done');
    } else setOpen({ verb, item });
  };
  const close = () => setOpen(null);

  const dialog = () => {
    const { verb, item } = open ?? {};
    if (verb === 'add' || (verb === 'edit' && item)) {
      const closed = (to: string) => {
        close();
        if (to !== category.category) onCategory(to);
      };
      return <ItemDialog item={item} category={category.category} onClose={closed} />;
    }
    if (verb === 'merge' && item) return <MergeDialog item={item} others={items} onClose={close} />;
    if (verb === 'remove' && item) {
      const question = words('removeQuestion', { item: item.item });
      return (
        <RemoveDialog
          uid={DICTIONARY_ITEM}
          documentId={item.documentId}
          question={question}
          onClose={close}
        />
      );
    }
    return null;
  };

  const table = () => {
    if (isLoading) return <Waiting />;
    if (error) return <Unavailable error={error} onRetry={() => void refetch()} />;
    if (found.length === 0) return <Hint>{words(items.length === 0 ? 'none' : 'noneFound')}</Hint>;
    return (
      <TableBox>
        <table>
          <thead>
            <tr>
              <HeadCell>{wordOfField(DICTIONARY_ITEM, 'position', locale)}</HeadCell>
              {['item', 'itemEn', 'value'].map((field) => (
                <HeadCell key={field}>{wordOfField(DICTIONARY_ITEM, field, locale)}</HeadCell>
              ))}
              <HeadCell number>{words('used')}</HeadCell>
              <HeadCell>{words('state')}</HeadCell>
              <th aria-label={words('edit')} />
            </tr>
          </thead>
          <tbody>
            {found.map((it) => (
              <ItemRow
                key={it.documentId}
                item={it}
                mayMoveUp={wanted === '' && neighbour(items, it, -1) !== undefined}
                mayMoveDown={wanted === '' && neighbour(items, it, 1) !== undefined}
                onVerb={onVerb}
              />
            ))}
          </tbody>
        </table>
      </TableBox>
    );
  };

  return (
    <Box background="neutral0" padding={4} hasRadius shadow="tableShadow" data-testid="crm-dictionary">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" gap={4} wrap="wrap">
          <Box>
            <Typography variant="delta" tag="h2">
              {category.label}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {category.fields.length > 0
                ? words('usedBy', { fields: category.fields.join(locale.startsWith('en') ? ', ' : '、') })
                : words('usedByNone')}
            </Typography>
          </Box>
          <Flex gap={3} wrap="wrap">
            <Searchbar
              name="crm-item"
              value={search}
              clearLabel={formatMessage({ id: 'crm.clear' })}
              placeholder={words('findItem')}
              onChange={(event) => setSearch(event.target.value)}
              onClear={() => setSearch('')}
            >
              {words('findItem')}
            </Searchbar>
            {isLocked ? (
              <Typography variant="pi" textColor="neutral600" role="status">
                {words('lockedCategory')}
              </Typography>
            ) : (
              <Button type="button" startIcon={<Plus />} onClick={() => setOpen({ verb: 'add' })}>
                {words('add')}
              </Button>
            )}
          </Flex>
        </Flex>
        <Problem problem={problem} />
        {table()}
      </Flex>
      {dialog()}
    </Box>
  );
};
