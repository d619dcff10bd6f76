import { unstable_useDocument as useDocument } from '@strapi/strapi/admin';

export interface FormField {
  name: string;
  type: string;
  required: boolean;
  /** Values of an enumeration. */
  choices: string[];
}

interface Attribute {
  type: string;
  required?: boolean;
  enum?: string[];
  visible?: boolean;
  writable?: boolean;
}

const SIMPLE = ['string', 'text', 'email', 'integer', 'decimal', 'boolean', 'date', 'enumeration'];
const KEPT_BY_STRAPI = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale'];

const isShown = ({ type, visible, writable }: Attribute) =>
  SIMPLE.includes(type) && visible !== false && writable !== false;

/** The inputs of a noun, as its content type declares them: a field that an administrator has added is among them. */
export const useFormFields = (uid: string): FormField[] => {
  const { schemas } = useDocument({ model: uid, collectionType: 'collection-types' }, { skip: true });
  const attributes = (schemas?.find((it) => it.uid === uid)?.attributes ?? {}) as unknown as Record<
    string,
    Attribute
  >;
  return Object.entries(attributes)
    .filter(([name, attribute]) => !KEPT_BY_STRAPI.includes(name) && isShown(attribute))
    .map(([name, { type, required, enum: choices }]) => ({
      name,
      type,
      required: required ?? false,
      choices: choices ?? [],
    }));
};
