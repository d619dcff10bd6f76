import { unstable_useDocument as useDocument } from '@strapi/strapi/admin';

interface DictionaryAttribute {
  options?: { category?: string };
}

/** Tells the dictionary category of a noun's fields, as its content type declares them. */
export const useCategories = (uid: string) => {
  const { schemas } = useDocument({ model: uid, collectionType: 'collection-types' }, { skip: true });
  const attributes = (schemas?.find((it) => it.uid === uid)?.attributes ?? {}) as Record<
    string,
    DictionaryAttribute
  >;
  return (field: string): string => attributes[field]?.options?.category ?? '';
};
