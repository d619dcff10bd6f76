import { useForm } from '@strapi/strapi/admin';

/** A section stands on a form as a field; its attribute says whose form it is. */
export interface SectionFieldProps {
  attribute: { uid: string };
}

interface FormValues {
  documentId?: string;
  [field: string]: unknown;
}

/** The saved record of the form that a section stands on; without a documentId it is only being created. */
export const useSectionRecord = (): FormValues =>
  useForm('CrmSection', ({ initialValues }) => initialValues as FormValues);
