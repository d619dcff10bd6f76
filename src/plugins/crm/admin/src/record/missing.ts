interface Attribute {
  type?: string;
  required?: boolean;
}

/** Required fields that a record leaves empty: a customer born from an opportunity has many. */
export const missingFields = (
  attributes: Readonly<Record<string, Attribute>>,
  record: Readonly<Record<string, unknown>>,
): string[] =>
  Object.entries(attributes)
    .filter(([name, { required, type }]) => {
      if (!required || type === 'relation' || type === 'boolean') return false;
      // Not in the answer at all: not for this reader's eyes.
      return name in record && (record[name] === null || record[name] === '');
    })
    .map(([name]) => name);
