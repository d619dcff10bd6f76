import type { Row } from '../../../records/hooks';
import { lockExisting } from '../../../records/rows';

export const DICTIONARY_ITEM = 'api::dictionary-item.dictionary-item';

/** An item, locked until the transaction under way ends. */
export const lockItem = (documentId: string): Promise<Row> => lockExisting(DICTIONARY_ITEM, { documentId });
