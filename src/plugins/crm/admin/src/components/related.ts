/** A relation as the content manager answers it: a person, a customer, …, or a hint that it may not be read. */
export interface Related {
  documentId?: string;
  name?: string | null;
}

/** The name of a related record, where the reader may know it. */
export const nameOf = (value: unknown): string | undefined =>
  value && typeof value === 'object' && 'name' in value ? ((value as Related).name ?? undefined) : undefined;
