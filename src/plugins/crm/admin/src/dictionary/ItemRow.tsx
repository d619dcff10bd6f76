import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import { Cell } from '../customers/components';
import { ToneBadge } from '../components/StatusBadge';
import type { ItemInUse } from './dictionary-api';
import { useDictionaryWords } from './words';

export type ItemVerb = 'edit' | 'merge' | 'remove' | 'retire' | 'revive' | 'up' | 'down';

interface ItemRowProps {
  item: ItemInUse;
  mayMoveUp: boolean;
  mayMoveDown: boolean;
  onVerb: (verb: ItemVerb, item: ItemInUse) => void;
}

/** One item; a locked one has no buttons, since it can only be read. */
export const ItemRow = ({ item, mayMoveUp, mayMoveDown, onVerb }: ItemRowProps) => {
  const words = useDictionaryWords();
  const button = (verb: 'edit' | 'merge' | 'remove' | 'retire' | 'revive', disabled = false) => (
    <Button type="button" size="S" variant="tertiary" disabled={disabled} onClick={() => onVerb(verb, item)}>
      {words(verb)}
    </Button>
  );
  return (
    <tr>
      <td>
        <Flex gap={1}>
          <IconButton
            type="button"
            size="S"
            variant="ghost"
            label={words('up', { item: item.item })}
            disabled={!mayMoveUp}
            onClick={() => onVerb('up', item)}
          >
            <ArrowUp />
          </IconButton>
          <IconButton
            type="button"
            size="S"
            variant="ghost"
            label={words('down', { item: item.item })}
            disabled={!mayMoveDown}
            onClick={() => onVerb('down', item)}
          >
            <ArrowDown />
          </IconButton>
        </Flex>
      </td>
      <Cell>{item.item}</Cell>
      <Cell>{item.itemEn}</Cell>
      <Cell>{item.value}</Cell>
      <td className="number">
        <Typography title={item.where.map((it) => `${it.field}: ${it.count}`).join('\n')}>
          {item.used}
        </Typography>
      </td>
      <td>
        <Flex gap={2}>
          <ToneBadge tone={item.editable ? 'success' : 'neutral'}>
            {words(item.editable ? 'open' : 'locked')}
          </ToneBadge>
          {item.retired ? <ToneBadge tone="warning">{words('retired')}</ToneBadge> : null}
        </Flex>
      </td>
      <td>
        {item.editable ? (
          <Flex gap={2}>
            {button('edit')}
            {button(item.retired ? 'revive' : 'retire')}
            {button('merge')}
            {button('remove', item.used > 0)}
          </Flex>
        ) : null}
      </td>
    </tr>
  );
};
