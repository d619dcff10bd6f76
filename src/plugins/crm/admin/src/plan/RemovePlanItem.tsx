import { useIntl } from 'react-intl';
import { useRemovePlanItemMutation, type PlanItem } from '../api/belongings-api';
import { AskToRemove } from '../components/AskToRemove';

interface RemovePlanItemProps {
  item: PlanItem;
  day: string;
  opportunity: string;
  onClose: () => void;
}

/** Asks before an item is deleted, and names it. */
export const RemovePlanItem = ({ item, day, opportunity, onClose }: RemovePlanItemProps) => {
  const { formatMessage } = useIntl();
  const [remove, { isLoading }] = useRemovePlanItemMutation();
  return (
    <AskToRemove
      question={formatMessage({ id: 'crm.delete.question' }, { name: `${day} ${item.todo}` })}
      isRemoving={isLoading}
      remove={() => remove({ opportunity, documentId: item.documentId })}
      onClose={onClose}
    />
  );
};
