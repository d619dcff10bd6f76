import { Checkbox, Combobox, ComboboxOption, Field, Modal, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { FormBody } from '../components/FormBody';
import { DICTIONARY_ITEM } from '../nouns';
import { useSaving } from '../plan/use-saving';
import { wordOfField } from '../words/words';
import { useCategoriesQuery, useSaveItemMutation, type ItemInUse } from './dictionary-api';
import { useDictionaryWords } from './words';

interface ItemDialogProps {
  /** What is edited; a new one without it. */
  item?: ItemInUse;
  category: string;
  onClose: (category: string) => void;
}

const SHOWN = ['category', 'item', 'itemEn', 'value'];

/** Makes or changes an item. The category completes while one types; a new one may be typed as well. */
export const ItemDialog = ({ item, category, onClose }: ItemDialogProps) => {
  const { formatMessage, locale } = useIntl();
  const words = useDictionaryWords();
  const { data: categories } = useCategoriesQuery({ q: '', language: locale });
  const [saveItem, { isLoading }] = useSaveItemMutation();
  const { errors, problem, save, require } = useSaving(SHOWN);
  const [isLocked, setLocked] = useState(false);
  const [typed, setTyped] = useState({
    category: item?.category ?? category,
    item: item?.item ?? '',
    itemEn: item?.itemEn ?? '',
    value: item?.value ?? '',
  });
  const set = (field: keyof typeof typed, value: string) => setTyped((all) => ({ ...all, [field]: value }));
  const inUse = (item?.used ?? 0) > 0;
  const labelOf = (name: string) => categories?.find((it) => it.category === name)?.label ?? name;

  const send = async () => {
    // The value is what records store; for most items it is the item itself.
    const value = typed.value.trim() || typed.item.trim();
    if (!require({ category: typed.category, item: typed.item })) return;
    const fields = { ...typed, value, itemEn: typed.itemEn.trim() || null, editable: !isLocked };
    const data = item ? fields : { ...fields, retired: false };
    const said = item ? 'crm.saved' : 'crm.created';
    if (await save(saveItem({ documentId: item?.documentId, data }), said)) onClose(typed.category.trim());
  };

  const text = (field: 'item' | 'itemEn' | 'value', hint?: string, disabled = false) => (
    <Field.Root name={`crm-item-${field}`} error={errors[field]} hint={hint} required={field === 'item'}>
      <Field.Label>{wordOfField(DICTIONARY_ITEM, field, locale)}</Field.Label>
      <TextInput
        value={typed[field]}
        maxLength={100}
        disabled={disabled}
        hasError={Boolean(errors[field])}
        placeholder={field === 'value' ? typed.item : undefined}
        onChange={(event) => set(field, event.target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose(category)}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{item ? words('editItem', { item: item.item }) : words('newItem')}</Modal.Title>
        </Modal.Header>
        <FormBody
          problem={problem}
          send={formatMessage({ id: 'crm.save' })}
          isSending={isLoading}
          onSend={() => void send()}
          onClose={() => onClose(category)}
        >
          <Field.Root name="crm-item-category" error={errors.category} required>
            <Field.Label>{wordOfField(DICTIONARY_ITEM, 'category', locale)}</Field.Label>
            {item ? (
              <TextInput value={labelOf(typed.category)} disabled />
            ) : (
              <Combobox
                creatable
                value={typed.category}
                onChange={(value) => set('category', value ?? '')}
                onCreateOption={(value) => set('category', value ?? '')}
              >
                {[...new Set([...(categories ?? []).map((it) => it.category), typed.category])]
                  .filter(Boolean)
                  .map((it) => (
                    <ComboboxOption key={it} value={it}>
                      {labelOf(it)}
                    </ComboboxOption>
                  ))}
              </Combobox>
            )}
            <Field.Error />
          </Field.Root>
          {text('item', words('itemHint'))}
          {text('itemEn')}
          {text('value', words('valueHint'), inUse)}
          <Checkbox checked={isLocked} onCheckedChange={(value) => setLocked(value === true)}>
            {words('lock')}
          </Checkbox>
        </FormBody>
      </Modal.Content>
    </Modal.Root>
  );
};
