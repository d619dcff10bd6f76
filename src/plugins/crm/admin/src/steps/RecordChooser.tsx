import { Combobox, ComboboxOption } from '@strapi/design-system';
import { useDeferredValue, useState } from 'react';
import { useIntl } from 'react-intl';
import { useFoundQuery } from '../api/crm-api';

interface RecordChooserProps {
  uid: string;
  value: string | null;
  hasError?: boolean;
  onChange: (documentId: string | null) => void;
}

/** Chooses a record that is there already, by typing a part of what it is called. */
export const RecordChooser = ({ uid, value, hasError, onChange }: RecordChooserProps) => {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { data = [], isFetching } = useFoundQuery({ uid, words: useDeferredValue(typed) });
  return (
    <Combobox
      // The server has searched already, by any part of a name: nothing is to be sorted out here once more.
      autocomplete="none"
      open={isOpen}
      onOpenChange={setOpen}
      value={value ?? ''}
      placeholder={formatMessage({ id: 'crm.record.search' })}
      loading={isFetching}
      loadingMessage={formatMessage({ id: 'crm.loading' })}
      hasError={hasError}
      noOptionsMessage={(search) => formatMessage({ id: 'crm.record.notFound' }, { search })}
      clearLabel={formatMessage({ id: 'crm.clear' })}
      onInputChange={(event) => {
        setTyped(event.target.value);
        // By itself it opens on keys alone, and what an input method writes comes from none.
        setOpen(true);
      }}
      onClear={() => {
        setTyped('');
        onChange(null);
      }}
      onChange={(chosen) => onChange(chosen || null)}
    >
      {data.map(({ documentId, name }) => (
        <ComboboxOption key={documentId} value={documentId}>
          {String(name ?? documentId)}
        </ComboboxOption>
      ))}
    </Combobox>
  );
};
