import { Box, Field, Flex, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useAddPlanItemMutation } from '../api/belongings-api';
import { PlanItemButtons } from './PlanItemButtons';
import { PlanText } from './PlanItemFields';
import { dayOf } from './plan-item-state';
import { useSaving } from './use-saving';

/** A new item: its day, which cannot be changed afterwards, and what is to be done. */
export const NewPlanItem = ({ opportunity, onClose }: { opportunity: string; onClose: () => void }) => {
  const { formatMessage } = useIntl();
  const [date, setDate] = useState(dayOf(new Date()));
  const [todo, setTodo] = useState('');
  const [add, { isLoading }] = useAddPlanItemMutation();
  const { errors, problem, save, require } = useSaving(['date', 'todo']);

  const send = async () => {
    if (!require({ date, todo })) return;
    if (await save(add({ opportunity, date, todo: todo.trim() }), 'crm.created')) onClose();
  };

  return (
    <Box background="neutral100" padding={4} hasRadius>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Field.Root
          name="crm-plan-date"
          required
          error={errors.date}
          hint={formatMessage({ id: 'crm.plan.dateHint' })}
        >
          <Field.Label>{formatMessage({ id: 'crm.plan.date' })}</Field.Label>
          <TextInput
            type="date"
            value={date}
            onChange={(event) => setDate(event.target.value)}
            // Enter would send the form of the record that this stands in.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <PlanText
          name="crm-plan-todo"
          label={formatMessage({ id: 'crm.plan.todo' })}
          value={todo}
          error={errors.todo}
          required
          autoFocus
          onChange={setTodo}
        />
        <PlanItemButtons
          problem={problem}
          isSaving={isLoading}
          onSave={() => void send()}
          onCancel={onClose}
        />
      </Flex>
    </Box>
  );
};
