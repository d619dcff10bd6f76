import { AskToRemove } from '../../components/AskToRemove';
import { useRemoveRecordMutation } from '../api';

interface RemoveDialogProps {
  uid: string;
  documentId: string;
  question: string;
  onClose: () => void;
  onRemoved?: () => void;
}

/** Asks before a record is deleted, and names it. */
export const RemoveDialog = ({ uid, documentId, ...asking }: RemoveDialogProps) => {
  const [remove, { isLoading }] = useRemoveRecordMutation();
  return <AskToRemove {...asking} isRemoving={isLoading} remove={() => remove({ uid, documentId })} />;
};
