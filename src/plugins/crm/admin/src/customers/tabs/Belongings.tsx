import { Button, Flex, IconButton } from '@strapi/design-system';
import { Pencil, Plus, Trash } from '@strapi/icons';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { ListedRecord } from '../../api/types';
import { Hint } from '../../components/Hint';
import { titleOf } from '../../record/title';
import { wordOfNoun } from '../../words/words';
import { Waiting } from '../components';
import { BelongingDialog } from '../forms/BelongingDialog';
import { RemoveDialog } from '../forms/RemoveDialog';
import { Pager } from '../Pager';
import type { Overview, PartName } from '../types';
import { useWords, type CustomerWord } from '../words';
import { usePart } from './use-part';

interface BelongingsProps {
  uid: string;
  part: PartName;
  overview: Overview;
  /** May they be added to, changed and deleted by this reader now? */
  may: boolean;
  words: { add: CustomerWord; none: CustomerWord };
  children: (record: ListedRecord, buttons: ReactNode) => ReactNode;
}

type Open = { kind: 'new' } | { kind: 'edit' | 'remove'; record: ListedRecord };

/** A list of what belongs to a customer, worked on in its place. */
export const Belongings = ({ uid, part, overview, may, words: { add, none }, children }: BelongingsProps) => {
  const { locale } = useIntl();
  const words = useWords();
  const [open, setOpen] = useState<Open | null>(null);
  const { rows, isLoading, pagination, setPage } = usePart(overview, part);
  const noun = wordOfNoun(uid, locale);
  const close = () => setOpen(null);
  const customer = overview.customer.documentId;

  const buttons = (record: ListedRecord) =>
    may ? (
      <Flex gap={1}>
        <IconButton
          type="button"
          variant="ghost"
          label={words('record.edit', { noun })}
          onClick={() => setOpen({ kind: 'edit', record })}
        >
          <Pencil />
        </IconButton>
        <IconButton
          type="button"
          variant="ghost"
          label={words('record.remove', { noun })}
          onClick={() => setOpen({ kind: 'remove', record })}
        >
          <Trash />
        </IconButton>
      </Flex>
    ) : null;

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {may ? (
        <Flex justifyContent="flex-end">
          <Button
            type="button"
            variant="secondary"
            startIcon={<Plus />}
            onClick={() => setOpen({ kind: 'new' })}
          >
            {words(add)}
          </Button>
        </Flex>
      ) : null}
      {isLoading ? <Waiting /> : rows.map((record) => children(record, buttons(record)))}
      {pagination.total === 0 ? <Hint>{words(none)}</Hint> : null}
      {pagination.pageCount > 1 ? <Pager pagination={pagination} onPage={setPage} /> : null}
      {open?.kind === 'new' ? <BelongingDialog uid={uid} customer={customer} onClose={close} /> : null}
      {open?.kind === 'edit' ? (
        <BelongingDialog uid={uid} customer={customer} record={open.record} onClose={close} />
      ) : null}
      {open?.kind === 'remove' ? (
        <RemoveDialog
          uid={uid}
          documentId={open.record.documentId}
          question={words('record.removeQuestion', { name: titleOf(open.record) ?? '' })}
          onClose={close}
        />
      ) : null}
    </Flex>
  );
};
