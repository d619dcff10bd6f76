import { Modal } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ListedRecord } from '../../api/types';
import { FormBody } from '../../components/FormBody';
import { dayOf } from '../../plan/plan-item-state';
import { useSaving } from '../../plan/use-saving';
import { wordOfNoun } from '../../words/words';
import { useSaveBelongingMutation } from '../api';
import { useWords } from '../words';
import { FormInput } from './FormInput';
import type { FormField } from './use-form-fields';
import { useFormFields } from './use-form-fields';

interface BelongingDialogProps {
  uid: string;
  customer: string;
  /** The record to change; none: a new one. */
  record?: ListedRecord;
  onClose: () => void;
}

const textOf = (value: unknown) => (value === null || value === undefined ? '' : String(value));

const startOf = (fields: readonly FormField[], record?: ListedRecord) =>
  Object.fromEntries(
    fields.map(({ name, type }) => [
      name,
      record ? textOf(record[name]) : type === 'date' && name === 'date' ? dayOf(new Date()) : '',
    ]),
  );

const sent = ({ type }: FormField, value: string): unknown => {
  if (type === 'boolean') return value === 'true';
  if (value.trim() === '') return null;
  return type === 'integer' || type === 'decimal' ? Number(value) : value.trim();
};

/** A contact or an activity, written where it belongs. After a refusal everything typed is still there. */
export const BelongingDialog = ({ uid, customer, record, onClose }: BelongingDialogProps) => {
  const { formatMessage, locale } = useIntl();
  const words = useWords();
  const fields = useFormFields(uid);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [saveBelonging, { isLoading }] = useSaveBelongingMutation();
  const { errors, problem, save, require } = useSaving(fields.map(({ name }) => name));
  const start = startOf(fields, record);
  const values = { ...start, ...typed };
  const noun = wordOfNoun(uid, locale);

  const send = async () => {
    const required = fields.filter((field) => field.required).map(({ name }) => [name, values[name] ?? '']);
    if (!require(Object.fromEntries(required))) return;
    const changed = fields.filter(({ name }) => !record || values[name] !== start[name]);
    const data = Object.fromEntries(
      changed.map((field) => [field.name, sent(field, values[field.name] ?? '')]),
    );
    const done = record ? 'crm.saved' : 'crm.created';
    if (await save(saveBelonging({ uid, customer, documentId: record?.documentId, data }), done)) onClose();
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{words(record ? 'record.edit' : 'record.new', { noun })}</Modal.Title>
        </Modal.Header>
        <FormBody
          problem={problem}
          send={formatMessage({ id: 'crm.save' })}
          isSending={isLoading}
          onSend={() => void send()}
          onClose={onClose}
        >
          {fields.map((field, index) => (
            <FormInput
              key={field.name}
              uid={uid}
              field={field}
              value={values[field.name] ?? ''}
              error={errors[field.name]}
              autoFocus={index === 0}
              onChange={(value) => setTyped((all) => ({ ...all, [field.name]: value }))}
            />
          ))}
        </FormBody>
      </Modal.Content>
    </Modal.Root>
  );
};
