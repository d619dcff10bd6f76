import type { ItemInUse } from './dictionary-api';

/** With whom an item changes places when it moves up (-1) or down (1); nobody, where a locked one is in the way. */
export const neighbour = (
  items: readonly ItemInUse[],
  item: ItemInUse,
  step: -1 | 1,
): ItemInUse | undefined => {
  const other = items[items.findIndex((it) => it.documentId === item.documentId) + step];
  return item.editable && other?.editable ? other : undefined;
};

/** The order after two have changed places, as documentIds. */
export const swapped = (items: readonly ItemInUse[], one: ItemInUse, other: ItemInUse): string[] =>
  items.map(({ documentId }) => {
    if (documentId === one.documentId) return other.documentId;
    return documentId === other.documentId ? one.documentId : documentId;
  });
