import { Box, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useChangePlanItemMutation, type PlanItem } from '../api/belongings-api';
import { PlanItemButtons } from './PlanItemButtons';
import { PlanText } from './PlanItemFields';
import type { PlanRights } from './plan-rights';
import { useSaving } from './use-saving';

interface EditPlanItemProps {
  item: PlanItem;
  opportunity: string;
  rights: PlanRights;
  onClose: () => void;
}

/** Changes what an item says, and writes what came of it; each for those who may. */
export const EditPlanItem = ({ item, opportunity, rights, onClose }: EditPlanItemProps) => {
  const { formatMessage } = useIntl();
  const [todo, setTodo] = useState(item.todo);
  const [result, setResult] = useState(item.result ?? '');
  const [change, { isLoading }] = useChangePlanItemMutation();
  const { errors, problem, save, require } = useSaving(['todo', 'result']);

  const send = async () => {
    if (!require({ todo })) return;
    const data = {
      ...(rights.edit && todo !== item.todo ? { todo: todo.trim() } : {}),
      ...(rights.result && result !== (item.result ?? '') ? { result: result.trim() || null } : {}),
    };
    const isSame = Object.keys(data).length === 0;
    if (isSame || (await save(change({ opportunity, documentId: item.documentId, data }), 'crm.saved')))
      onClose();
  };

  return (
    <Box paddingTop={2}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {rights.edit ? (
          <PlanText
            name="crm-plan-todo"
            label={formatMessage({ id: 'crm.plan.todo' })}
            value={todo}
            error={errors.todo}
            required
            autoFocus={!rights.result}
            onChange={setTodo}
          />
        ) : null}
        {rights.result ? (
          <PlanText
            name="crm-plan-result"
            label={formatMessage({ id: 'crm.plan.result' })}
            value={result}
            error={errors.result}
            autoFocus
            onChange={setResult}
          />
        ) : null}
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
